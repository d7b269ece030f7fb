import { createHash, randomUUID } from 'node:crypto';
import { EventStore, type NewEvent } from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import { parseEdtf, type StreamName } from '@chancery/kernel';
import { Projections } from '@chancery/projections';
import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { ReadModelsModule } from '../read-models.module';
import type { Answer } from '../moment/meta-of';
import type { Query } from '@nestjs/cqrs';

/** What a spec tells: an event by its type, its day and what matters in it. */
export interface Told {
  readonly type?: string;
  readonly on?: string;
  readonly id?: string;
  readonly data?: Record<string, unknown>;
}

// oxlint-disable-next-line typescript/no-extraneous-class -- Nest names modules by classes
class Database {}
// oxlint-disable-next-line typescript/no-extraneous-class
class Spec {}

/** The record and its read models on the database of a spec. For specs only. */
export class SpecRecord {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly dispute: string,
  ) {}

  get store(): EventStore {
    return this.app.get(EventStore);
  }

  get projections(): Projections {
    return this.app.get(Projections);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  static async open(pool: Pool, dispute: string): Promise<SpecRecord> {
    const database = {
      module: Database,
      global: true,
      providers: [{ provide: Pool, useValue: pool }],
      exports: [Pool],
    };
    const imports = [database, CqrsModule.forRoot(), ReadModelsModule];
    const app = await NestFactory.createApplicationContext({ module: Spec, imports }, { logger: false });
    const record = new SpecRecord(app, dispute);
    await record.projections.prepare();
    return record;
  }

  /** Appends and waits until the read models are there; answers the position of the last one. */
  async tell(...told: Told[]): Promise<number> {
    const position = await this.append(...told);
    for (const { name } of this.projections.all) await this.projections.reach(this.dispute, name, position);
    return position;
  }

  async append(...told: Told[]): Promise<number> {
    const answer = await this.store.append(this.dispute, {
      commandId: randomUUID(), requestHash: createHash('sha256').update(randomUUID()).digest(), recordedBy: 'spec', correlationId: 'spec', events: told.map(newEvent),
    }); // prettier-ignore
    return answer.position;
  }

  /** The answer as it goes out, read back. */
  async ask(query: Query<Answer>): Promise<any> {
    return JSON.parse((await this.answer(query)).body);
  }

  answer(query: Query<Answer>): Promise<Answer> {
    return this.app.get(QueryBus).execute(query);
  }
}

export const source = (published: string | null, url = `https://example.org/${published ?? 'undated'}`) => ({
  url,
  title: 'A report',
  publisher: 'Example',
  published,
});

function newEvent({ type = 'GenericEventRecorded', on = '2019-01-23', id, data = {} }: Told): NewEvent {
  const { kind } = catalogue.familyOf(type);
  const entryId =
    kind === 'entry' ? (id ?? randomUUID()) : kind === 'amendment' ? (data['target'] as string) : null;
  const whole =
    kind === 'entry'
      ? {
          summary: `What happened to ${entryId}.`,
          actors: [{ code: 'VEN' }],
          sources: [source(on.slice(0, 10))],
          ...data,
        }
      : data;
  return {
    id: randomUUID(),
    stream: `spec/${entryId ?? randomUUID()}` as StreamName,
    expectedVersion: 'any',
    type,
    schemaVersion: 1,
    entryId,
    occurred: parseEdtf(on),
    data: whole,
  };
}
