import { Tokens1763985600000 } from './0001-tokens';
import { FirstStart1763985600001 } from './0002-first-start';
import { FirstToken1763985600003 } from './0003-first-token';
import { TokenActs1795824000000 } from './0004-acts';

/** Entities and migrations of this lib, for libs/database. */
export const accessSchema = {
  entities: [],
  migrations: [Tokens1763985600000, FirstStart1763985600001, FirstToken1763985600003, TokenActs1795824000000],
};
