import { EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { PeriodReader } from '../common/periods/reading/period-reader';
import { PublishedKnowledge } from '../common/periods/reading/published-knowledge';
import { positions } from './positions.question';

@Injectable()
export class PositionsReader extends PeriodReader {
  constructor(pool: Pool, store: EventStore) {
    super(pool, positions, new PublishedKnowledge(pool, store, positions));
  }
}
