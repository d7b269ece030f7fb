import { EventStore } from '@chancery/event-store';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { RowsReader } from '../common/rows/rows-reader';
import { type LicenceDoc, licenceTags } from './licence-doc';
import { licences } from './licences.question';

@Injectable()
export class LicencesReader extends RowsReader<LicenceDoc> {
  constructor(pool: Pool, store: EventStore) {
    super(pool, store, licences, licenceTags);
  }
}
