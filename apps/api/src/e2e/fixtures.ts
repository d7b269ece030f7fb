const sources = [
  { url: 'https://example.org/1', title: 'A report', publisher: 'Wire', published: '2019-01-24' },
];

/** Events with speaking names, as an editor posts them. */
export const russiaBacksMaduro = {
  type: 'StatementIssued',
  occurredOn: '2019-01-24',
  id: 'russia-backs-maduro',
  data: {
    summary: 'Russia backs Maduro.',
    actors: [{ code: 'RUS.MFA' }],
    issues: ['presidency-legitimacy'],
    sources,
  },
};

export const usaRecognisesGuaido = {
  type: 'RecognitionExtended',
  occurredOn: '2019-01-23',
  id: 'usa-recognises-guaido',
  data: {
    summary: 'The United States recognises Juan Guaidó.',
    actors: [{ code: 'USA' }],
    holder: 'person:juan-guaido',
    sources,
  },
};

/** Another statement, of its own. */
export const statement = (id: string, occurredOn = '2019-02-01', summary = `Statement ${id}.`) => ({
  type: 'StatementIssued',
  occurredOn,
  id,
  data: { summary, actors: [{ code: 'CHN' }], sources },
});
