// What can happen in a record that grows, and how often; in the proportions of the shipped facts.
import { oneOf, weighted } from './chance.mjs';

/** How much more often the first of a list is drawn than the last: states speak unevenly, persons less so. */
const STATES = 2.5;
const ISSUES = 2;
const PARTIES = 1.5;
const PROGRAMMES = ['US EO 13850', 'US EO 13692', 'EU 2017/2074', 'CAN SEMA', 'US EO 13884', 'GBR 2019/135', 'CHE embargo', 'US EO 13835']; // prettier-ignore
/** Only the best known are asked for by name. */
const BEST_KNOWN = 30;

const party = (code, role) => ({ code, ...(role && { role }) });

function statement({ chance, states, voices, issues }) {
  const actor = chance() < 0.3 ? oneOf(voices, chance, STATES) : oneOf(states, chance, STATES);
  const issue = oneOf(issues, chance, ISSUES);
  const side = issue.options
    ? { choice: oneOf(issue.options, chance).id }
    : { polarity: chance() < 0.2 ? -1 : 1 };
  const strength = weighted([[70, 1], [25, 2], [5, 3]])(chance); // prettier-ignore
  return {
    type: 'StatementIssued',
    actors: [party(actor)],
    issues: [issue.slug],
    propositions: [{ actor, issue: issue.slug, ...side, strength }],
  };
}

function demand({ chance, states, persons }) {
  const person = oneOf(persons.slice(0, BEST_KNOWN), chance);
  const actor = oneOf(states, chance, STATES);
  return {
    type: 'StatementIssued',
    actors: [party(actor)],
    targets: [party(oneOf(states.slice(0, 8), chance, 2))],
    subjects: [party(person)],
    issues: ['detained-americans'],
    stance: 'demands',
    propositions: [{ actor, issue: 'detained-americans', polarity: 1, strength: 2 }],
  };
}

const recognition =
  (type) =>
  ({ chance, states, persons }) => ({
    type,
    actors: [party(oneOf(states, chance, STATES))],
    targets: [party(oneOf(persons.slice(0, 4), chance))],
    issues: ['presidency-legitimacy'],
  });

const sanction =
  (type) =>
  ({ chance, authorities, sanctioned }) => ({
    type,
    actors: [party(oneOf(authorities, chance, 2))],
    targets: [party(oneOf(sanctioned, chance, PARTIES), 'designated')],
    issues: ['sanctions'],
    programme: oneOf(PROGRAMMES, chance, 2),
  });

const licence =
  (type) =>
  ({ chance, sanctioned, licences }) => ({
    type,
    actors: [party('USA.OFAC')],
    targets: [party(oneOf(sanctioned, chance, PARTIES))],
    issues: ['sanctions'],
    programme: `OFAC GL ${1 + Math.floor(licences * chance())}${oneOf(['', 'A', 'B', 'C'], chance)}`,
  });

const aboutPerson =
  (type, role, more = () => ({})) =>
  ({ chance, states, persons, ...rest }) => ({
    type,
    actors: [party(oneOf(states.slice(0, 40), chance, 2))],
    targets: [party(oneOf(persons, chance, PARTIES), role)],
    ...more({ chance, states, ...rest }),
  });

const extradition = (type) =>
  aboutPerson(type, 'sought', ({ chance, states }) => ({ requesting: 'USA', requested: oneOf(states.slice(1, 12), chance, 2) })); // prettier-ignore

const talks = ({ chance, states }) => ({
  type: 'NegotiationRoundHeld',
  actors: [party(oneOf(states, chance, STATES))],
  targets: [party(oneOf(states, chance, STATES))],
});

const other = ({ chance, states, issues }) => ({
  type: 'GenericEventRecorded',
  actors: [party(oneOf(states, chance, STATES))],
  issues: [oneOf(issues, chance, ISSUES).slug],
});

/** Of a thousand; amendments and codings apart. */
export const happening = weighted([
  [385, statement], [2, demand],
  [46, recognition('RecognitionExtended')], [6, recognition('RecognitionWithdrawn')],
  [110, sanction('SanctionImposed')], [24, sanction('SanctionEased')], [33, sanction('SanctionReimposed')], [15, sanction('SanctionLifted')],
  [20, licence('SanctionEased')], [4, licence('SanctionReimposed')],
  [41, aboutPerson('CourtRuled', 'defendant')], [27, talks],
  [30, aboutPerson('PersonDetained', 'detained')], [27, aboutPerson('PersonReleased', 'released')],
  [12, aboutPerson('ChargesFiled', 'charged')], [6, aboutPerson('VerdictReached', 'convicted', () => ({ verdict: 'guilty' }))],
  [4, aboutPerson('SentenceImposed', 'sentenced')],
  [4, extradition('ExtraditionRequested')], [3, extradition('ExtraditionGranted')], [2, extradition('PersonSurrendered')], [1, extradition('ExtraditionRefused')],
  [159, other],
]); // prettier-ignore
