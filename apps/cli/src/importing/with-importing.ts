import { EventStore } from '@chancery/event-store';
import { ImportFacts, ImportingModule, ImportOfac } from '@chancery/importing';
import type { Authorship } from '@chancery/recording';
import { Sealer, sealSettings } from '@chancery/sealing';
import { NestFactory } from '@nestjs/core';
import { v7 as uuidv7 } from 'uuid';
import { withDatabase } from '../with-database';
import { overPool } from '../over-pool';

export interface Importing {
  readonly facts: ImportFacts;
  readonly ofac: ImportOfac;
  readonly authorship: Authorship;
  readonly interrupted: AbortSignal;
}

/** What brings files into the record works in here; throws DISPUTE_NOT_FOUND before anything is read. */
export function withImporting<Result>(
  dispute: string,
  work: (importing: Importing) => Promise<Result>,
): Promise<Result> {
  return withDatabase(async ({ pool }, interrupted) => {
    const app = await NestFactory.createApplicationContext(overPool(pool, ImportingModule), {
      logger: ['warn', 'error', 'fatal'],
      abortOnError: false,
    });
    try {
      const store = app.get(EventStore);
      await store.dispute(dispute);
      await new Sealer(pool, store, sealSettings(process.env)).check();
      const authorship = { dispute, recordedBy: 'cli', correlationId: uuidv7() };
      return await work({
        facts: app.get(ImportFacts),
        ofac: app.get(ImportOfac),
        authorship,
        interrupted,
      });
    } finally {
      await app.close();
    }
  });
}
