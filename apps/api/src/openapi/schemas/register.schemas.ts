import {
  day,
  edtf,
  instant,
  type JsonSchema,
  list,
  nullable,
  object,
  oneOf,
  ref,
  text,
  whole,
} from '../schema';
import { pageOf } from './common.schemas';

const position = whole('Of the event that brought it into the record', 1);
const alone = (what: string): JsonSchema => ({ allOf: [ref(what), object({ meta: ref('Meta') })] });

const office = object({
  office: text(),
  of: text('Code of the state or body'),
  from: edtf,
  to: nullable(edtf),
  disputed: { type: 'boolean' },
  sources: list(ref('SourceRef'), 'Empty: nothing is cited for it'),
  note: nullable(text()),
});

const merger = object({
  type: oneOf(['ActorsMerged', 'ActorSplit']),
  from: text('The code that gave way'),
  to: text('The code that stands for it'),
  reason: text(),
  recordedBy: text(),
  recordedAt: instant,
  position: whole('Of the event', 1),
});

const personDetails = object(
  {
    born: nullable(edtf),
    nationality: nullable(text()),
    documents: nullable(list(text())),
    note: nullable(text()),
    sources: list(ref('SourceRef')),
    position: whole('Of the event', 1),
    recordedAt: instant,
  },
  { description: 'Only where something was recorded; what was erased is null' },
);

const claim = object({
  claimId: text(),
  claim: nullable(text('In own words')),
  claimedOn: nullable(edtf),
  propositions: list({ type: 'object' }),
  verdict: nullable(text('Of the latest assessment; null until there is one')),
  evidence: list(text('Entry id')),
  reason: nullable(text()),
  publishedFrom: nullable(day),
  assessedFrom: nullable(day),
});

export const REGISTER_SCHEMAS: Record<string, JsonSchema> = {
  Actor: object(
    {
      code: text(undefined, { examples: ['RUS', 'USA.OFAC', 'person:alex-saab'] }),
      name: text(),
      kind: nullable(
        oneOf(['state', 'body', 'bloc', 'international-body', 'person', 'organisation', 'group', 'vessel']),
      ),
      partOf: nullable(text('As registered')),
      parent: nullable(object({ code: text(), name: text() })),
      speaksFor: nullable(text('Whose stand its words are')),
      mergedInto: nullable(text('The code that stands for this one')),
      mergers: list(merger, 'When it was merged with another code, or parted from it, by whom and why'),
      names: list({ type: 'object', properties: { value: text() }, required: ['value'] }),
      identifiers: list({ type: 'object' }),
      note: nullable(text()),
      offices: list(office, 'Those that had begun by asOf'),
      personDetails,
      position,
      recordedAt: instant,
    },
    { optional: ['personDetails'] },
  ),
  Actors: pageOf(ref('Actor')),
  ActorAnswer: alone('Actor'),
  Issue: object({
    slug: text(undefined, { examples: ['presidency-legitimacy'] }),
    title: text(),
    kind: oneOf(['polar', 'choice', 'topic']),
    proposition: nullable(text('What "for" and "against" are about')),
    options: list(object({ id: text(), label: text(), from: nullable(edtf), to: nullable(edtf) })),
    position,
    recordedAt: instant,
  }),
  Issues: pageOf(ref('Issue')),
  IssueAnswer: alone('Issue'),
  Source: object({
    id: text(undefined, { pattern: '^[0-9a-f]{20}$' }),
    url: text(undefined, { format: 'uri' }),
    title: nullable(text()),
    publisher: nullable(text()),
    published: nullable(edtf),
    kind: nullable(text()),
    note: nullable(text()),
    archives: list(object({ url: text(), sha256: nullable(text()) })),
    claims: list(claim),
    position,
    recordedAt: instant,
  }),
  Sources: pageOf(ref('Source')),
  SourceAnswer: {
    allOf: [ref('Source'), object({ citedBy: list(text('Entry id')), meta: ref('Meta') })],
  },
};
