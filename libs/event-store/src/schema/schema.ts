import type { MigrationInterface } from 'typeorm';
import { AddCosignatures1795888800000 } from './add-cosignatures.migration';
import { AddPersonalKeys1795879800000 } from './add-personal-keys.migration';
import { AddSeals1764288000000 } from './add-seals.migration';
import { CreateRecord1763942400000 } from './create-record.migration';
import { NoteOpenings1795824100000 } from './note-openings.migration';

/** What libs/database runs; events are never entities: they are read by {@link EventStore} alone. */
export const eventStoreSchema: {
  readonly entities: readonly Function[];
  readonly migrations: readonly (new () => MigrationInterface)[];
} = {
  entities: [],
  migrations: [
    CreateRecord1763942400000,
    AddSeals1764288000000,
    NoteOpenings1795824100000,
    AddPersonalKeys1795879800000,
    AddCosignatures1795888800000,
  ],
};
