import {
  CASE_KINDS,
  DEMAND_STATUSES,
  EFFECTS,
  LICENCE_STATUSES,
  MEASURE_STATUSES,
} from '@chancery/read-models';
import { edtf, type JsonSchema, list, nullable, object, oneOf, ref, text, whole } from '../schema';
import { pageOf } from './common.schemas';

const entryId = text('Entry id');
const ruleText =
  'Who or what read it in the entry: `human`, `stated`, a rule (`R1`), a deed (`deed:RecognitionExtended`)';
const basis = object({
  entryId,
  position: whole('Of the event that made the entry', 1),
  rule: text(ruleText),
});
const evidence = list(entryId, 'Latest first, at most 20');
const anomalies = list(object({ code: text(), entryId }), 'What is irregular though it happened');
const sentence = (example: string) => text('In plain English', { examples: [example] });

/** A step of a measure, a licence or a case; `more`: what the entry came to. */
const steps = (more: Record<string, JsonSchema> = {}): JsonSchema =>
  list(
    object({
      entryId,
      position: whole(undefined, 1),
      occurredOn: edtf,
      type: text('Event type'),
      summary: text(),
      confidence: nullable(text()),
      ...more,
    }),
    'In the order of the world, the latest 30',
  );

export const STANDING_SCHEMAS: Record<string, JsonSchema> = {
  Named: object({ code: text(), name: text() }),
  Recognition: object({
    recogniser: ref('Named'),
    holder: ref('Named'),
    since: edtf,
    until: nullable(text('EDTF; null while it stands')),
    status: oneOf(['open', 'ended']),
    capacity: nullable(text('As what: "interim president"')),
    basis,
    endedBy: nullable(
      object({
        entryId: nullable(text()),
        rule: text('Also `claim-ended`: nobody claims the office by it any more'),
      }),
    ),
    evidence,
    reaffirmed: whole('Entries that said it again'),
  }),
  Recognitions: pageOf(ref('Recognition')),
  Measure: object({
    id: text(undefined, { examples: ['usa/us-eo-13850/org-pdvsa'] }),
    authority: ref('Named'),
    takenBy: list(text('Actor code'), 'Its bodies that took the measure'),
    programme: nullable(text('As the authority writes it')),
    targets: list(ref('Named')),
    status: oneOf(MEASURE_STATUSES),
    statusSentence: sentence('In force since 2019-01-28; eased by OFAC GL 41 since 2022-11-26.'),
    since: nullable(text('EDTF; null where its beginning is not on record')),
    until: nullable(text('EDTF; null while it stands')),
    steps: steps({ effect: oneOf(EFFECTS, 'What the step came to, given what stood') }),
    stepsCount: whole(),
    anomalies,
    licences: list(text('Licence id'), 'All that bear on it'),
    easedBy: list(
      object({ licence: text('Licence id'), since: edtf, entryId }),
      'Those that permit something now',
    ),
    latestOnLicences: nullable(object({ entryId }, { description: 'The latest entry on any of them' })),
  }),
  Measures: pageOf(ref('Measure')),
  Licence: object({
    id: text(undefined, { examples: ['usa/gl-8'] }),
    authority: ref('Named'),
    number: nullable(text('Its present form', { examples: ['OFAC GL 8E'] })),
    licensees: list(ref('Named')),
    status: oneOf(LICENCE_STATUSES),
    statusSentence: sentence('Issued 2022-11-26; expired 2025-05-27.'),
    since: edtf,
    until: nullable(text('EDTF; null while it permits')),
    steps: steps({
      act: text('issued, amended, narrowed, restricted, superseded, revoked or expired'),
      form: nullable(text()),
    }),
    stepsCount: whole(),
  }),
  Licences: pageOf(ref('Licence')),
  Case: object({
    id: text(undefined, { examples: ['custody/person-alex-saab'] }),
    kind: oneOf(CASE_KINDS),
    person: ref('Named'),
    states: list(
      text('Actor code'),
      'States that have to do with it; of a custody, in whose hands one after the other',
    ),
    status: text(undefined, {
      examples: ['held', 'reported_held', 'released', 'requested', 'surrendered', 'charged'],
    }),
    statusSentence: sentence('Held in the United States since 2026-01-03.'),
    since: nullable(text('EDTF: when the present status began')),
    course: list(object({ status: text(), on: edtf, entryId }), 'Its turns, in the order of the world'),
    steps: steps(),
    anomalies,
  }),
  Cases: pageOf(ref('Case')),
  Demand: object({
    id: text(undefined, { examples: ['rus/usa/release/person-nicolas-maduro'] }),
    actor: ref('Named'),
    addressee: ref('Named'),
    object: object({
      kind: text('release, no-surrender, talks, end-of-sanctions, recognition, stand, or as `stated`'),
      issue: nullable(text('Slug')),
      words: text(undefined, { examples: ['release of Nicolás Maduro and Cilia Flores'] }),
      parties: list(ref('Named')),
    }),
    since: edtf,
    lastAskedOn: edtf,
    status: oneOf(DEMAND_STATUSES),
    metBy: nullable(text('Entry id')),
    endedBy: nullable(text('Entry id')),
    endedOn: nullable(text('EDTF')),
    basis,
    evidence,
    restated: whole('Entries that asked again'),
  }),
  Demands: pageOf(ref('Demand')),
};
