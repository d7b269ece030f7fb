import type { Schemas } from '../api/client';

export type Entry = Schemas['Entry'];
