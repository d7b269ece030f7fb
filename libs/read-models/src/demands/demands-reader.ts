import { EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { RowsReader } from '../common/rows/rows-reader';
import { type DemandDoc, demandTags } from './demand-doc';
import { demands } from './demands.question';

@Injectable()
export class DemandsReader extends RowsReader<DemandDoc> {
  constructor(pool: Pool, store: EventStore) {
    super(pool, store, demands, demandTags);
  }
}
