import { withParents } from '@chancery/kernel';
import { flags } from '../common/anomalies';
import type { StatementEvent } from './statement.events';

/** A stand ascribed to somebody who is not among those who spoke, nor a body of theirs, nor the whole they belong to. */
export function anomalies(_: null, { data }: StatementEvent): string[] {
  const speakers = data.actors.map(({ code }) => code);
  const speaks = (actor: string) =>
    speakers.some((code) => withParents(code).includes(actor) || withParents(actor).includes(code));
  return flags((data.propositions ?? []).some(({ actor }) => !speaks(actor)) && 'no-speaker');
}
