import type { RecordedEvent } from '@chancery/kernel';
import type { Projection, ProjectionContext } from '@chancery/projections';
import { copyRows, type CopyValue } from '../common/copy-text';
import { publishedFrom } from '../common/published-from';
import { RegisterProjection } from '../common/register/register-projection';
import { copyCitations, createCitations } from './citations.sql';
import { copyEvidence, createEvidence } from '../common/claims/evidence.sql';
import { sourceId } from './source-id';
import { sourcesRegister, urlsOf } from './sources.register';

/** The register of sources, and beside it which entries cite them and which bear out what they claim. */
export class SourcesProjection implements Projection {
  private readonly register = new RegisterProjection(sourcesRegister);
  readonly name = sourcesRegister.name;
  /** 2: with evidence. */
  readonly version = 3;
  readonly tables = (schema: string): string =>
    [this.register.tables(schema), createCitations(schema), createEvidence(schema)].join('\n');
  readonly indexes = this.register.indexes;

  async apply(events: readonly RecordedEvent[], context: ProjectionContext): Promise<void> {
    await this.register.apply(events, context);
    const rows = events.flatMap((event) => citations(event, context.dispute.id));
    if (rows.length > 0) await copyRows(context.client, copyCitations(context.schema), rows);
    const borneOut = events.flatMap((event) => evidence(event, context.dispute.id));
    if (borneOut.length > 0) await copyRows(context.client, copyEvidence(context.schema), borneOut);
  }
}

function citations(event: RecordedEvent, logId: number): CopyValue[][] {
  const { entryId, position } = event;
  if (entryId === null) return [];
  const ids = new Set(urlsOf(event).map(sourceId));
  if (ids.size === 0) return [];
  const day = publishedFrom(event);
  return [...ids].map((id) => [logId, id, entryId, position, day]);
}

function evidence({ type, data, position }: RecordedEvent, logId: number): CopyValue[][] {
  if (type !== 'ClaimAssessed') return [];
  const id = sourceId(data.url as string);
  return [...new Set((data.evidence ?? []) as string[])].map((entryId) => [logId, entryId, id, position]);
}
