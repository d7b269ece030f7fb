/** A sound line of a fact file, changed where the story needs it. */
export const said = (id: string, changes: object = {}) => ({
  id,
  date: '2020-01-01',
  kind: 'statement',
  actors: [{ code: 'RUS' }],
  targets: [],
  subjects: [],
  issue: 'sanctions',
  stance: 'rejects',
  summary: `Russia said ${id}.`,
  confidence: 'confirmed',
  sources: [{ url: 'https://www.example.org/a', title: 'A', publisher: 'B', published: '2020-01-02' }],
  ...changes,
});
export const gallo = (id: string, date: string, changes: object = {}) =>
  said(id, { date, kind: 'release', actors: [{ code: 'VEN.GOV' }], targets: [{ code: 'person:nahuel-gallo' }], ...changes }); // prettier-ignore

/** As the bytes of a file; texts and buffers go in as they are. */
export const asFile = (lines: readonly (object | string | Buffer)[]): (string | Buffer)[] =>
  lines.flatMap((line) => [
    Buffer.isBuffer(line) || typeof line === 'string' ? line : JSON.stringify(line),
    '\n',
  ]);
