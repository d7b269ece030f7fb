import { Tokens1763985600000 } from './0001-tokens';

/** Entities and migrations of this lib, for libs/database. */
export const accessSchema = { entities: [], migrations: [Tokens1763985600000] };
