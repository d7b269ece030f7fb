import { day, edtf, type JsonSchema, list, nullable, object, oneOf, ref, text, whole } from '../schema';
import { pageOf } from './common.schemas';

const named = object({ code: text(), name: text() });
const score = (description: string) => ({ type: 'integer', minimum: -3, maximum: 3, description });
const track = oneOf(['declared', 'enacted'], '`declared`: what it says; `enacted`: what it does');
const choice = nullable(object({ code: text('An option of the issue, or a person'), name: text() }));
const scored = nullable(
  score('On a polar issue for (+) or against (-): 1 says, 2 takes a formal stand, 3 acts; 0 takes no side'),
);
const basis = object({
  entryId: text(),
  position: whole('Of the event that made the entry', 1),
  rule: text(
    'Who or what read the stand in it: `human`, `stated` by whoever recorded it, a rule (`R1`), a deed ' +
      '(`deed:SanctionEased`), or `option-ended` when the option was no longer to be had',
  ),
});

export const POSITION_SCHEMAS: Record<string, JsonSchema> = {
  Position: object({
    actor: named,
    issue: text('Slug'),
    track,
    choice,
    score: scored,
    label: text('In plain words', { examples: ['wants Maduro released'] }),
    since: { ...edtf, description: 'Since when it has been on this side' },
    lastStatedOn: edtf,
    reaffirmed: whole('Entries that said it again'),
    basis,
    evidence: list(text('Entry id'), 'That show this side, latest first, at most 20'),
    contradicting: list(text('Entry id')),
    gap: nullable(
      object(
        { declared: score('What it says'), enacted: score('What it does') },
        { description: 'Where words and deeds are on opposite sides' },
      ),
    ),
    status: oneOf(
      ['current', 'stale', 'contested', 'withdrawn', 'inherited'],
      'The first that holds of withdrawn, contested, inherited, stale (not stated for more than a year), current',
    ),
    inherited: {
      type: 'boolean',
      description: 'A government has taken over that has not said it again, whatever the status',
    },
    ageDays: whole('Since it was last stated'),
  }),
  Positions: pageOf(ref('Position')),
  PositionPeriod: object({
    track,
    from: { ...nullable(day), description: 'null: since ever' },
    to: { ...nullable(day), description: 'The first day on which it no longer held; null: it still does' },
    choice,
    score: scored,
    label: text(),
    basis,
  }),
  PositionHistory: object({ data: list(ref('PositionPeriod')), meta: ref('Meta') }),
};
