import { EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { RowsReader } from '../common/rows/rows-reader';
import { type Recognition, recognitionTags } from './recognition-doc';
import { recognitions } from './recognitions.question';

@Injectable()
export class RecognitionsReader extends RowsReader<Recognition> {
  constructor(pool: Pool, store: EventStore) {
    super(pool, store, recognitions, recognitionTags);
  }
}
