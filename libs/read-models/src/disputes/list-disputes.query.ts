import { Query } from '@nestjs/cqrs';

/** Every dispute as it stands now, in the shape of one: `{ data: […], page: { next: null, limit } }`, JSON text. */
export class ListDisputes extends Query<{ readonly body: string }> {}
