import { type Guard, GUARDS } from '@chancery/database';
import { EventStore } from '@chancery/event-store';
import { Projections, type ProjectionStatus } from '@chancery/projections';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { within } from './within';

/** More than an import of some hundred events leaves behind for a moment; less than a reader would notice as stale. */
const GREATEST_LAG = 1000;
const PATIENCE_MS = 3000;

export interface ReadinessReport {
  readonly status: 'ready' | 'not ready';
  readonly checks: {
    readonly database: 'reachable' | 'unreachable';
    readonly projections: readonly ProjectionStatus[];
    /** Disputes that nothing is appended to: they are behind what was signed of them. */
    readonly held: readonly { readonly dispute: string; readonly why: string }[];
  };
  readonly missingGuards: readonly { readonly name: string; readonly why: string }[];
}

/** Looks whether questions can be answered now. */
@Injectable()
export class Readiness {
  constructor(
    private readonly pool: Pool,
    private readonly projections: Projections,
    private readonly store: EventStore,
    @Inject(GUARDS) private readonly guards: readonly Guard[],
  ) {}

  async report(): Promise<ReadinessReport> {
    const projections = await within(PATIENCE_MS, this.look()).catch(() => null);
    const held = [...this.store.held].map(([dispute, { message }]) => ({ dispute, why: message }));
    const ready = held.length === 0 && (projections?.every(isUpToDate) ?? false);
    return {
      status: ready ? 'ready' : 'not ready',
      checks: {
        database: projections ? 'reachable' : 'unreachable',
        projections: projections ?? [],
        held,
      },
      missingGuards: this.guards.flatMap(({ name, present, why = '' }) => (present ? [] : [{ name, why }])),
    };
  }

  private async look(): Promise<ProjectionStatus[]> {
    await this.pool.query('select 1');
    return this.projections.status();
  }
}

const isUpToDate = ({ state, lag }: ProjectionStatus) => state === 'live' && lag <= GREATEST_LAG;
