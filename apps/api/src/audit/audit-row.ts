import type { TokenAct } from '@chancery/access';
import type { Act, Opening } from '@chancery/event-store';

/** One act, whatever it was: what does not apply is null. */
export interface AuditRow {
  readonly recordedAt: string;
  /** null: not noted (disputes opened by an earlier Chancery). */
  readonly recordedBy: string | null;
  readonly requestId: string | null;
  readonly causationId: string | null;
  /** Of the event, or TokenIssued, TokenRevoked, DisputeOpened. */
  readonly type: string;
  /** null: about no dispute. */
  readonly dispute: string | null;
  readonly position: number | null;
  readonly eventId: string | null;
  readonly entryId: string | null;
  readonly stream: string | null;
  readonly version: number | null;
  readonly token: string | null;
  readonly role: string | null;
  readonly expiresAt: string | null;
}

const NOTHING = {
  causationId: null, dispute: null, position: null, eventId: null, entryId: null, stream: null, version: null,
  token: null, role: null, expiresAt: null,
}; // prettier-ignore

export const eventRow = (dispute: string, act: Act): AuditRow => ({ ...NOTHING, dispute, ...act });

export const tokenRow = (act: TokenAct): AuditRow => ({ ...NOTHING, ...act, position: null });

export const openingRow = ({ slug, openedAt, openedBy, requestId }: Opening): AuditRow => ({
  ...NOTHING,
  recordedAt: openedAt,
  recordedBy: openedBy,
  requestId,
  type: 'DisputeOpened',
  dispute: slug,
});

export const COLUMNS = [
  'recordedAt', 'recordedBy', 'requestId', 'causationId', 'type', 'dispute', 'position', 'eventId', 'entryId', 'stream',
  'version', 'token', 'role', 'expiresAt',
] as const satisfies readonly (keyof AuditRow)[]; // prettier-ignore
