import { catalogue } from '@chancery/events';
import { Refusal } from '@chancery/kernel';
import type { Fact } from './fact';
import { FACT_KINDS } from './fact';
import { factToEvent } from './fact-to-event';
import { readFact } from './read-fact';

const source = { url: 'https://www.example.org/a', title: 'A', publisher: 'B', published: '2020-01-02' };
const line = {
  id: '2020-01-01-something',
  date: '2020-01-01',
  kind: 'statement',
  actors: [{ code: 'RUS', role: 'speaker' }],
  targets: [{ code: 'USA' }],
  subjects: [],
  issue: 'sanctions',
  stance: 'rejects',
  summary: 'Russia said something.',
  confidence: 'confirmed',
  sources: [source],
};
const read = (changes: object = {}): Fact => readFact(JSON.stringify({ ...line, ...changes }));
const told = (changes: object) => factToEvent(read(changes));

const refusalOf = (changes: object): Refusal => {
  try {
    told(changes);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('a fact', () => {
  it('becomes an event with everything it says, in the words of the record', () => {
    const disagreement = [
      { field: 'date', values: [{ value: '2020-01-02', source_url: 'https://www.example.org/b' }] },
    ];
    const quantity = { value: 3, unit: 'persons' };
    const more = { programme: 'US EO 1', instrument: 'No. 2', quantity, note: 'A note.', disagreement };
    expect(told({ ...more, follows: ['2019-another'], corrected_by: ['2021-later'] })).toEqual({
      type: 'StatementIssued',
      id: '2020-01-01-something',
      occurredOn: '2020-01-01',
      data: {
        summary: 'Russia said something.',
        actors: [{ code: 'RUS', role: 'speaker' }],
        targets: [{ code: 'USA' }],
        issues: ['sanctions'],
        stance: 'rejects',
        confidence: 'confirmed',
        sources: [source],
        programme: 'US EO 1',
        instrument: 'No. 2',
        quantity,
        note: 'A note.',
        disagreements: [
          { field: 'date', values: [{ value: '2020-01-02', sourceUrl: 'https://www.example.org/b' }] },
        ],
      },
    });
  });

  it('says nothing by an empty list where a list belongs, and nothing right by one elsewhere', () => {
    const { data } = told({ targets: [], disagreement: [], stance: [], note: null });
    expect(data).toMatchObject({ stance: [] });
    for (const name of ['targets', 'disagreements', 'note']) expect(data).not.toHaveProperty(name);
  });

  it('has no propositions, whatever its stance', () => {
    expect(told({ stance: 'condemns' }).data).not.toHaveProperty('propositions');
  });

  it.each(FACT_KINDS)('of the kind %s becomes an event that its type accepts as it is', (kind) => {
    const { type, data } = told({ kind, actors: [{ code: 'VEN' }], targets: [{ code: 'person:alex-saab' }] });
    expect(catalogue.parse(type, data)).toEqual(data);
  });

  it.each([
    ['sanction_eased', {}, 'SanctionEased', {}],
    ['extradition_carried_out', {}, 'PersonSurrendered', {}],
    ['other', {}, 'GenericEventRecorded', {}],
    ['plea_or_verdict', { summary: 'He pleaded not guilty.', actors: [{ code: 'person:a', role: 'defendant' }] }, 'PleaEntered', { plea: 'not-guilty', person: 'person:a' }],
    ['plea_or_verdict', { summary: 'He pleads guilty to four counts.' }, 'PleaEntered', { plea: 'guilty' }],
    ['plea_or_verdict', { summary: 'He pleaded no contest.' }, 'PleaEntered', { plea: 'no-contest' }],
    ['plea_or_verdict', { summary: 'A jury found him guilty.' }, 'VerdictReached', { verdict: 'guilty' }],
    ['plea_or_verdict', { summary: 'A jury acquitted him.' }, 'VerdictReached', { verdict: 'not-guilty' }],
    ['plea_or_verdict', { summary: 'The judge gave each 18 years in prison.' }, 'SentenceImposed', {}],
    ['plea_or_verdict', { summary: 'The court confirmed the long prison terms.' }, 'SentenceImposed', {}],
    ['charges_dropped', { summary: 'The judge dismissed seven of eight counts.' }, 'ChargesDismissed', { counts: ['seven of eight counts'] }],
    ['charges_dropped', { summary: 'The decree ended the proceedings.' }, 'ChargesDismissed', {}],
    ['detention', { summary: 'Police arrested him.' }, 'PersonDetained', {}],
    ['detention', { summary: 'They moved him from prison to house arrest.' }, 'CustodyRegimeChanged', { regime: 'house-arrest' }],
    ['release', { summary: 'They moved six men from a jail to house arrest.' }, 'CustodyRegimeChanged', { regime: 'house-arrest' }],
    ['release', { summary: 'He left house arrest.' }, 'PersonReleased', {}],
    ['extradition_granted', { actors: [{ code: 'CPV.MJ', role: 'executive decision' }] }, 'ExecutiveConsentGiven', {}],
    ['extradition_granted', { actors: [{ code: 'CPV.SC', role: 'court' }] }, 'ExtraditionGranted', { level: 'supreme' }],
    ['extradition_refused', { actors: [{ code: 'ESP.AN', role: 'court' }] }, 'ExtraditionDenied', {}],
    ['extradition_refused', { actors: [{ code: 'NLD', role: 'requested state' }] }, 'ExtraditionRefused', {}],
    ['negotiation', { summary: 'They met in Oslo.' }, 'NegotiationRoundHeld', {}],
    ['negotiation', { summary: 'He pulled his delegates from the talks.' }, 'NegotiationSuspended', {}],
    ['negotiation', { summary: 'Both went back to the table.' }, 'NegotiationResumed', {}],
    ['expulsion', { summary: 'It gave the ambassador 48 hours.', subjects: [{ code: 'person:a', role: 'expelled' }] }, 'EnvoyExpelled', { envoy: 'person:a' }],
    ['expulsion', { summary: 'Migration officers took him to a flight.' }, 'GenericEventRecorded', {}],
    ['election', { summary: 'The council proclaimed him re-elected.' }, 'ResultDeclared', {}],
    ['election', { summary: 'They voted for an assembly.' }, 'ElectionHeld', {}],
  ])('of the kind %s with %j becomes %s', (kind, changes, type, details) => {
    expect(told({ kind, ...changes })).toMatchObject({ type, data: details });
  }); // prettier-ignore

  it('that tells of a vote says who voted how, as far as roles say', () => {
    const actors = [
      { code: 'UN.SC', role: 'voting body' },
      { code: 'USA', role: 'sponsor' },
      { code: 'RUS', role: 'veto' },
      { code: 'ZAF', role: 'voted against' },
      { code: 'FRA', role: 'voted for' },
      { code: 'IDN', role: 'abstained' },
    ];
    const vote = { kind: 'vote_in_international_body', actors, subjects: [{ code: 'MEX', role: 'absent' }] };
    const { data } = told({ ...vote, summary: 'By 19 to 5 with 8 abstentions it failed.' });
    expect(data).toMatchObject({
      for: ['FRA'],
      against: ['RUS', 'ZAF'],
      abstain: ['IDN'],
      absent: ['MEX'],
      vetoBy: ['RUS'],
      counts: { for: 19, against: 5, abstain: 8 },
      outcome: 'vetoed',
    });
    const quantity = { value: 17, unit: 'votes in favour' };
    expect(told({ ...vote, quantity }).data).toMatchObject({ counts: { for: 17 } });
  });

  it.each([
    [{ date: '2019-02-30' }, '/date'],
    [{ date: undefined }, '/date'],
    [{ kind: 'gossip' }, '/kind'],
    [{ id: 'Not An Id' }, '/id'],
    [{ sumary: 'x' }, '/sumary'],
    [{ actors: [{ code: 'RUS', rôle: 'x' }] }, '/actors/0/rôle'],
    [{ disagreement: [{ field: 'x', values: [{ val: 'y' }] }] }, '/disagreement/0/values/0/val'],
    [{ follows: 'x' }, '/follows'],
    [{ follows: ['2020-01-01-something'] }, '/follows/0'],
    [{ corrected_by: [7] }, '/corrected_by/0'],
  ])('with %j is refused, naming %s', (changes, pointer) => {
    expect(refusalOf(changes).errors[0]).toMatchObject({ pointer });
  });
});
