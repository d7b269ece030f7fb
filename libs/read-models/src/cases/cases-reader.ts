import { EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { RowsReader } from '../common/rows/rows-reader';
import { type CaseDoc, caseTags } from './case-doc';
import { cases } from './cases.question';

@Injectable()
export class CasesReader extends RowsReader<CaseDoc> {
  constructor(pool: Pool, store: EventStore) {
    super(pool, store, cases, caseTags);
  }
}
