// For specs: what entries say at one moment, from nothing and by other code than the product's.
import { parseEdtf, type RecordedEvent } from '@chancery/kernel';

export const NEVER = '9999-12-31';

/** An entry; an open beginning is '', an open end NEVER. */
export interface Fact {
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly stream: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly data: any;
  /** Its propositions, each with the rule that read it. */
  readonly read: readonly any[];
}

export function factsIn(log: readonly RecordedEvent[], publishedUpTo: string | null): Fact[] {
  const ids = new Set(log.flatMap(({ entryId }) => entryId ?? []));
  const isOut = (event: RecordedEvent) => publishedUpTo === null || publishedOn(event) <= publishedUpTo;
  return [...ids].flatMap((id) => {
    const all = log.filter(({ entryId }) => entryId === id);
    if (!isOut(all[0]!)) return [];
    return factOf(all.filter((event) => isCoding(event) || isOut(event)));
  });
}

function factOf([first, ...later]: readonly RecordedEvent[]): Fact[] {
  const { entryId, position, type, stream } = first!;
  let [text, data, isRetracted] = [first!.occurredOn, first!.data, false];
  for (const event of later) {
    const { occurredOn = text, ...fields } = event.type === 'EventCorrected' ? event.data.fields : {};
    text = occurredOn;
    data = { ...data, ...fields };
    if (event.type === 'EventRetracted') isRetracted = true;
    if (event.type === 'EventReinstated') isRetracted = false;
  }
  const { from, to } = parseEdtf(text);
  const read = readIn(later.filter(isCoding).toReversed(), data);
  const fact = { id: entryId!, position, type, stream, text, from: from ?? '', to: to ?? NEVER, data, read };
  return isRetracted ? [] : [fact];
}

function readIn(latestFirst: readonly RecordedEvent[], { propositions }: any): any[] {
  const by = (method: string) => latestFirst.find(({ data }) => data.method === method)?.data;
  const [human, rule] = [by('human'), by('rule')];
  if (human) return human.propositions.map((one: object) => ({ ...one, rule: 'human' }));
  if (propositions) return propositions.map((one: object) => ({ ...one, rule: 'stated' }));
  return (rule?.propositions ?? []).map((one: object) => ({ ...one, rule: rule.ruleId }));
}

const isCoding = ({ type }: RecordedEvent) => type === 'PropositionsCoded';

/** Days of publication are days in these specs, so none can lie inside an imprecise one. */
function publishedOn({ occurredOn, recordedAt, data }: RecordedEvent): string {
  const days = (data.sources ?? []).flatMap(({ published }: any) => published ?? []) as string[];
  return days.toSorted()[0] ?? parseEdtf(occurredOn).to ?? recordedAt.slice(0, 10);
}

export const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const apart = (a: string, b: string): number =>
  Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
