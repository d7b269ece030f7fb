import type { Got, RunningApi } from './start-api';
import { statement } from './fixtures';

export const RECORD = '/v1/disputes/venezuela';
/** What no form may take for its own. */
export const HOSTILE = `<script>alert("1")</script> & ]]> it's; a\\b, \u0001\u{1F54A}\tnext\nline`;
export const sources = [
  { url: 'https://example.org/?a=1&b="2"', title: 'A <b>report</b>', published: '2019-01-24' },
];

export const told = (id: string, occurredOn: string, data: object = {}) => ({
  ...statement(id, occurredOn),
  data: { ...statement(id).data, issues: ['sanctions'], sources, ...data },
});
const licence = {
  ...told('licence', '2019-02-01', { number: 'GL 8', until: '2019-07-27', issues: [] }),
  type: 'LicenceIssued',
};
const phase = {
  ...told('phase', '2019-01-23', { title: 'Two <presidents>', until: '2023-01-05' }),
  type: 'PhaseDeclared',
};
/** Of every sort of date, in the order in which they are recorded. */
export const ENTRIES = [
  told('hostile', '2019-01-23', { summary: HOSTILE }),
  told('of-a-month', '2019-03'),
  told('of-a-season', '2019-21'),
  told('uncertain', '2019-04-02?'),
  told('near', '2019-04-03~'),
  told('from-day-to-day', '2019-05-02/2019-05-04'),
  told('from-month-to-month', '2019-05/2019-08'),
  licence,
  phase,
  told('withdrawn', '2019-06-01'),
  told('late-report', '2018-12-01'),
];
/** One of them is retracted. */
export const SHOWN = ENTRIES.length - 1;

/** Records them, and retracts one; answers the position of that. */
export async function recordAll(api: RunningApi): Promise<number> {
  for (const entry of ENTRIES) expectRecorded(await api.post(`${RECORD}/events`, entry));
  const retracted = await api.post(`${RECORD}/timeline/withdrawn/retractions`, { reason: 'Not so.' });
  const { position } = retracted.body;
  await api.get(`${RECORD}?minPosition=${position}`);
  return position;
}

const expectRecorded = ({ status, text }: Got) => expect([text, status]).toEqual([text, 201]);
