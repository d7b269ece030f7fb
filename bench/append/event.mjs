/** Data of about the size that the events of the shipped data set have. */
export const DATA = {
  actors: [{ code: 'USA', role: 'imposer' }],
  anomalies: [],
  confidence: 'high',
  headline: 'The United States blocks the property of a state company',
  issues: ['sanctions', 'oil'],
  note: 'General licences allow some transactions to be wound down until the dates that they give.',
  programme: 'VENEZUELA-EO13850',
  sources: [
    {
      publisher: 'A ministry',
      published: '2019-01-28',
      title: 'A notice',
      url: 'https://example.org/notices/20190128',
    },
    {
      publisher: 'A newspaper',
      published: '2019-01-29',
      title: 'A report',
      url: 'https://example.org/reports/4711',
    },
  ],
  summary:
    'The treasury designates the company under an executive order, so that all its property within reach is blocked and its own nationals may not deal with it.',
  targets: [{ code: 'org:pdvsa', role: 'target' }],
};
export const TYPE = 'SanctionImposed';
export const DAY = '2019-01-28';
