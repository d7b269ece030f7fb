import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { FIND_POSITION_AT, READ_ACTS } from './acts.sql';
import type { Role } from './role';

/** That a token was issued or revoked: by whom, when, in which request. */
export interface TokenAct {
  /** Among such acts: dense, in the order of time. */
  readonly position: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly requestId: string;
  readonly type: 'TokenIssued' | 'TokenRevoked';
  /** Name of the token. */
  readonly token: string;
  readonly role: Role;
  readonly expiresAt: string | null;
}

/** What those who administer tokens did; nothing of it is ever rewritten. */
@Injectable()
export class TokenActs {
  constructor(private readonly pool: Pool) {}

  /** Newest first: at most `limit` of those after a position, up to another. */
  async read(after: number, upTo: number, limit: number): Promise<TokenAct[]> {
    return (await this.pool.query<TokenAct>(READ_ACTS, [after, upTo, limit])).rows;
  }

  /** The last position at or before the instant; 0 when there was none yet. */
  async positionAt(instant: Date): Promise<number> {
    const { rows } = await this.pool.query<{ position: number }>(FIND_POSITION_AT, [instant]);
    return rows[0]!.position;
  }
}
