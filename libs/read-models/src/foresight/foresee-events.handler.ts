import { EventStore } from '@chancery/event-store';
import { Projections } from '@chancery/projections';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool, type PoolClient } from 'pg';
import { FORESEEABLE, type Foreseeable } from '../common/standings/foreseeable';
import { likelyDuplicates } from './duplicates/likely-duplicates';
import { foreseeEffects } from './effects/foresee-effects';
import type { ForeseenChange } from './effects/foreseen-change';
import { ForeseeEvents, type Foresight, MOST_CHANGES } from './foresee-events.query';

@QueryHandler(ForeseeEvents)
export class ForeseeEventsHandler implements IQueryHandler<ForeseeEvents> {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly projections: Projections,
    @Inject(FORESEEABLE) private readonly questions: readonly Foreseeable[],
  ) {}

  async execute({ dispute: slug, position, events }: ForeseeEvents): Promise<Foresight> {
    const { id } = await this.store.dispute(slug);
    const readModels = ['timeline', ...this.questions.map(({ question }) => question.name)];
    await Promise.all(readModels.map((name) => this.projections.reach(slug, name, position)));
    return this.reading(async (client) => {
      const foreseeing = { client, store: this.store, dispute: { id, slug } };
      const duplicates = await likelyDuplicates(events, foreseeing);
      const changes: ForeseenChange[] = [];
      for (const asked of this.questions) changes.push(...(await foreseeEffects(asked, events, foreseeing)));
      const changesOmitted = Math.max(0, changes.length - MOST_CHANGES);
      return { duplicates, changes: changes.slice(0, MOST_CHANGES), changesOmitted };
    });
  }

  /** All that is read belongs to one state of the read models, and nothing can be written. */
  private async reading<Result>(act: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let failed = false;
    try {
      await client.query('begin transaction isolation level repeatable read, read only');
      return await act(client);
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      await client.query('rollback').catch(() => (failed = true));
      client.release(failed);
    }
  }
}
