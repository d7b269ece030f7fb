/** Names one history, e.g. `sanction/usa/us-eo-13850/org-pdvsa`. Category first, lower case, at most 255 characters. */
export type StreamName = `${string}/${string}`;

const LONGEST = 255;

/** Joins the parts of a natural key into a stream name: `streamName('custody', 'person:alex-saab', 1)`. */
export function streamName(category: string, ...key: readonly (string | number)[]): StreamName {
  return `${category}/${key.map((part) => slug(String(part))).join('/')}`.slice(0, LONGEST) as StreamName;
}

/** Lower case, accents off, everything else that is not a letter or digit becomes one hyphen. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
