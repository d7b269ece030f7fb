import { EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { RowsReader } from '../common/rows/rows-reader';
import { type MeasureDoc, measureTags } from './measure-doc';
import { measures } from './measures.question';

@Injectable()
export class MeasuresReader extends RowsReader<MeasureDoc> {
  constructor(pool: Pool, store: EventStore) {
    super(pool, store, measures, measureTags);
  }
}
