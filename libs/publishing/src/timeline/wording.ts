import type { Entry } from './entry';

/** The headline; a reader who has seen the entry before must see that it no longer stands. */
export const headlineOf = ({ status, headline }: Entry): string =>
  status === 'retracted' ? `Retracted: ${headline}` : headline;

/** What there is to say about an entry in plain text, a line each. */
export function linesOf(entry: Entry): string[] {
  const { summary, occurredOn, status, confidence, note, disagreements, sources } = entry;
  return [
    summary,
    `Date: ${occurredOn}${isPlainDay(entry) ? '' : ' (EDTF, as exact as the sources are)'}`,
    ...(status === 'current' ? [] : [`Status: ${status}`]),
    ...(confidence === null ? [] : [`Confidence: ${confidence}`]),
    ...(note === null ? [] : [`Note: ${note}`]),
    ...disagreements.map(
      ({ field, values, settled }) =>
        `Sources differ on ${field}: ${oneOrOther(values)}${settled ? `. Settled: ${settledAs(settled)}` : ''}`,
    ),
    ...sources.map((source) => `Source: ${cited(source)} ${source.url}`.replaceAll('  ', ' ')),
  ];
}

/** Nothing is lost when the date is written as a calendar day. */
export const isPlainDay = ({ occurredOn, occurredFrom }: Entry): boolean => occurredOn === occurredFrom;

export const cited = ({ title, publisher, published }: Entry['sources'][number]): string =>
  [title, publisher, published].filter(Boolean).join(', ');

const settledAs = ({ value, basis }: { readonly value?: string; readonly basis: string }) =>
  value === undefined ? basis : `“${value}”, ${basis}`;

const oneOrOther = (values: readonly { readonly value: string }[]) =>
  values.map(({ value }) => `“${value}”`).join(' or ');
