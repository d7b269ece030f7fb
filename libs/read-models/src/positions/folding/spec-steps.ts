// For specs: entries about Bolivia and the United States, told in a line each.
import { parseEdtf } from '@chancery/kernel';
import type { Certainty } from '../../common/periods/question';
import type { Reading, Step } from '../../common/periods/step';
import { inWorldOrder } from '../../common/periods/world-order';
import { Registers } from '../../common/attribution/registers';
import { positionAt } from '../position-at';
import { positionKey } from '../position-key';
import type { Track } from '../stands/stand';
import { foldByScan } from '../../common/periods/scan/fold-by-scan';
import { positionScan } from './position-scan';
import type { PositionDoc } from './position-doc';

export const known = new Registers();
for (const [type, data] of [
  ['ActorRegistered', { code: 'BOL', name: 'Bolivia', kind: 'state' }],
  ['ActorRegistered', { code: 'BOL.MFA', name: 'Foreign ministry', kind: 'body', speaksFor: 'BOL' }],
  ['ActorRegistered', { code: 'USA', name: 'United States', kind: 'state' }],
  ['ActorRegistered', { code: 'person:maduro', name: 'Nicolás Maduro', kind: 'person' }],
  [
    'OfficeHeld',
    { person: 'person:anez', office: 'interim-president', of: 'BOL', from: '2019-11-12', to: '2020-11-08' },
  ],
  [
    'IssueDefined',
    {
      slug: 'presidency',
      title: 'Presidency',
      kind: 'choice',
      options: [
        { id: 'person:maduro', label: 'Nicolás Maduro' },
        { id: 'person:guaido', label: 'Juan Guaidó, interim', to: '2023-01-05' },
      ],
    },
  ],
  [
    'IssueDefined',
    {
      slug: 'sanctions',
      title: 'Sanctions',
      kind: 'polar',
      wording: { for: 'wants them', against: 'rejects them' },
    },
  ],
  ['IssueDefined', { slug: 'other', title: 'Other', kind: 'topic' }],
] as const)
  known.learn({ type, data });

let position = 0;
type Said = Partial<Reading> & Pick<Step, 'type'>;
export function step(on: string, { type, ...reading }: Partial<Said>, data: object = {}): Step {
  position += 1;
  const propositions =
    Object.keys(reading).length > 0 ? [{ actor: 'BOL', strength: 2, rule: 'human', ...reading }] : [];
  return {
    entryId: `${on}-${position}`,
    position,
    type: type ?? 'StatementIssued',
    family: 'statements',
    stream: `s/${position}`,
    occurred: parseEdtf(on),
    data: { actors: [{ code: 'BOL' }], ...data } as Step['data'],
    propositions: propositions as Reading[],
    status: 'current',
  };
}
export const chooses = (on: string, choice: string | null, more: Partial<Said> = {}, data: object = {}) =>
  step(on, { issue: 'presidency', choice, ...more }, data);
export const weighs = (on: string, polarity: -1 | 0 | 1, more: Partial<Said> = {}, data: object = {}) =>
  step(on, { issue: 'sanctions', polarity, ...more }, data);

export interface How {
  readonly track?: Track;
  readonly certainty?: Certainty;
  readonly actor?: string;
}

function fold(
  issue: string,
  steps: readonly Step[],
  { track = 'declared', certainty = 'possible', actor = 'BOL' }: How = {},
) {
  const key = positionKey({ actor, issue, track });
  return foldByScan(positionScan, {
    key,
    steps: steps.toSorted(inWorldOrder),
    certainty,
    registers: known,
    since: null,
  });
}
export const told = (issue: string, steps: readonly Step[], how?: How) =>
  fold(issue, steps, how).map(({ from, to, doc }) => {
    const { choice, score } = doc as PositionDoc;
    return [from, to, choice?.code ?? score];
  });
export function at(day: string, issue: string, steps: readonly Step[], how?: How) {
  const on = (track: Track) =>
    fold(issue, steps, { ...how, track }).findLast(({ from }) => (from ?? '') <= day)?.doc as
      PositionDoc | undefined;
  const [own, other] =
    how?.track === 'enacted' ? [on('enacted'), on('declared')] : [on('declared'), on('enacted')];
  return own && positionAt(own, day, other);
}
