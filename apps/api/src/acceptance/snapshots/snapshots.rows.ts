import { no, one, published, rows, snapshot } from './snapshot.row';

const PDVSA = '2019-01-28-us-sanctions-pdvsa';
const LICENCES = '2019-01-28-us-general-licences-pdvsa';
const CAPTURE = '2026-01-03-maduro-flores-captured';
const RUSSIA_DEMANDS = '2026-01-03-russia-mfa-release-maduro';
const DELCY = '2026-01-06-russia-mfa-backs-delcy';
const SURRENDER = '2021-10-16-saab-extradited-cape-verde-to-us';
const CLEMENCY = '2023-12-20-saab-clemency-and-return';
const GALLO_REPORTED = '2026-01-08-gallo-release-misreported';
const GALLO_FREED = '2026-03-01-gallo-released';
const GUAIDO = 'person:juan-guaido';
const presidency = { issue: 'presidency-legitimacy', track: 'declared' };
const recognised = (recogniser: string) => ({ 'recogniser.code': recogniser, 'holder.code': GUAIDO });
const onPdvsa = (programme: string) => ({
  'authority.code': 'USA',
  programme,
  'targets.0.code': 'org:pdvsa',
});
const custodyOf = (person: string) => ({ kind: 'custody', 'person.code': person });
const NOTHING = [
  no('positions'), no('recognitions'), no('measures'), no('licences'), no('cases'), no('demands'),
]; // prettier-ignore

export const snapshots = [
  snapshot('nobody had taken a stand', { asOf: '2006-05-14' }, NOTHING, '2006-05-15-us-arms-embargo'),
  snapshot(
    'one measure, and by it one stand',
    { asOf: '2006-05-16' },
    [
      rows('measures', 1),
      one('measures', { programme: 'US AECA sec. 40A', since: '2006-05-15', status: 'in_force' }),
      rows('positions', 1),
      one('positions', { 'actor.code': 'USA', issue: 'sanctions', track: 'enacted', score: 3 }),
      no('cases'), no('licences'), no('recognitions'),
    ],
    '2006-05-15-us-arms-embargo',
  ),
  snapshot(
    'two measures, and Venezuela against them',
    { asOf: '2011-05-24' },
    [
      rows('measures', 2),
      one('measures', onPdvsa('US ISA/CISADA')),
      one('positions', { 'actor.code': 'VEN', issue: 'sanctions', track: 'declared', score: -2 }),
    ],
    ['2006-05-15-us-arms-embargo', '2011-05-24-us-sanctions-pdvsa-iran', '2011-05-24-venezuela-condemns-pdvsa-iran-sanctions'],
  ),
  snapshot(
    'one man is held in Aruba, and charged in the United States',
    { asOf: '2014-07-24' },
    [
      one('cases', { ...custodyOf('person:hugo-carvajal'), status: 'held' }),
      one('cases', { kind: 'prosecution', 'person.code': 'person:hugo-carvajal', status: 'charged' }),
      no('cases', { kind: 'extradition' }),
    ],
    ['2014-07-23-carvajal-detained-aruba', '2014-07-24-us-unseals-carvajal-indictment'],
  ),
  snapshot('nobody recognises Guaidó', { asOf: '2019-01-22' }, [no('recognitions', { 'holder.code': GUAIDO })], '2019-01-23-us-recognises-guaido'),
  snapshot(
    'Guaidó is recognised on the day of his oath, by Georgia not yet',
    { asOf: '2019-01-23' },
    [
      one('recognitions', recognised('USA')), one('recognitions', recognised('PRY')), no('recognitions', recognised('GEO')),
      one('recognitions', { ...recognised('CAN'), since: '2019-01-23' }),
      one('positions', { ...presidency, 'actor.code': 'MEX', 'choice.code': 'person:nicolas-maduro' }),
    ],
    ['2019-01-23-us-recognises-guaido', '2019-01-23-canada-brazil-americas-recognise-guaido', '2019-01-23-mexico-keeps-maduro', '2019-01-24-georgia-recognises-guaido'],
  ),
  snapshot(
    'PDVSA is not listed, and shut out of finance all the same',
    { asOf: '2019-01-27' },
    [no('measures', onPdvsa('US EO 13850')), one('measures', onPdvsa('US EO 13808')), rows('licences', 1)],
    [PDVSA, '2017-08-24-us-eo-13808', '2018-07-19-ofac-gl5'],
  ),
  snapshot(
    'PDVSA is listed, with two licences of the same day',
    { asOf: '2019-01-29' },
    [one('measures', { ...onPdvsa('US EO 13850'), since: '2019-01-28', status: 'eased' }), rows('licences', 3), rows('licences', 3, { status: 'in_force' })],
    [PDVSA, LICENCES, '2018-07-19-ofac-gl5'],
  ),
  snapshot(
    'of three licences one has run out',
    { asOf: '2019-05-01' },
    [rows('licences', 3), rows('licences', 2, { status: 'in_force' }), one('licences', { id: 'usa/gl-12', status: 'ended' })],
    LICENCES,
  ),
  snapshot(
    'Germany has recognised Guaidó; Italy and Ireland have not',
    { asOf: '2019-02-05' },
    [one('recognitions', recognised('DEU')), one('recognitions', recognised('FIN')), no('recognitions', recognised('ITA')), no('recognitions', recognised('IRL'))],
    ['2019-02-04-germany-recognises-guaido', '2019-02-04-sweden-denmark-netherlands-recognise-guaido', '2019-02-04-italy-blocks-eu-recognition', '2019-02-04-ireland-declines-recognition'],
  ),
  snapshot(
    'the world of the page: Guaidó recognised, Saab in an American cell, Moscow wants him free',
    { asOf: '2022-06-01' },
    [
      one('recognitions', recognised('USA')),
      one('cases', { ...custodyOf('person:alex-saab'), status: 'held', 'states.1': 'USA' }),
      one('positions', { 'actor.code': 'RUS', issue: 'alex-saab-case', track: 'declared', score: -2 }),
      no('demands', { 'object.issue': 'maduro-custody' }),
      no('licences', { id: 'usa/gl-37', status: 'in_force' }),
    ],
    [SURRENDER, '2021-10-18-russia-mfa-criticises-saab-extradition', '2019-01-23-us-recognises-guaido'],
  ),
  snapshot(
    'nobody recognises Guaidó any more, and Saab is free',
    { asOf: '2024-01-01' },
    [no('recognitions', { 'holder.code': GUAIDO }), one('cases', { ...custodyOf('person:alex-saab'), status: 'released' })],
    [CLEMENCY, '2022-12-30-opposition-assembly-dissolves-interim-government'],
  ),
  snapshot(
    'who reads on 15 December knows Saab in his cell',
    published('2024-01-01', '2023-12-15'),
    [one('cases', { ...custodyOf('person:alex-saab'), status: 'held' })],
    [SURRENDER, CLEMENCY],
  ),
  snapshot(
    'Maduro is free, and nobody asks for his release',
    { asOf: '2026-01-02' },
    [no('cases', custodyOf('person:nicolas-maduro')), no('positions', { issue: 'maduro-custody' }), no('demands', { 'object.issue': 'maduro-custody' })],
    [CAPTURE, RUSSIA_DEMANDS],
  ),
  snapshot(
    'Maduro is held; Russia demands his release and backs another president',
    { asOf: '2026-01-07' },
    [
      one('cases', { ...custodyOf('person:nicolas-maduro'), status: 'held', since: '2026-01-03' }),
      one('positions', { 'actor.code': 'RUS', issue: 'maduro-custody', track: 'declared', score: -2 }),
      one('positions', { ...presidency, 'actor.code': 'RUS', 'choice.code': 'person:delcy-rodriguez' }),
      one('demands', { 'actor.code': 'RUS', 'addressee.code': 'USA', 'object.kind': 'release', status: 'open' }),
    ],
    [CAPTURE, RUSSIA_DEMANDS, DELCY],
  ),
  snapshot(
    'who reads on 2 January knows nothing of it',
    published('2026-01-07', '2026-01-02'),
    [no('cases', custodyOf('person:nicolas-maduro')), one('positions', { ...presidency, 'actor.code': 'RUS', 'choice.code': 'person:nicolas-maduro' })],
    [CAPTURE, DELCY],
  ),
  snapshot(
    'Gallo is reported free',
    published('2026-02-01', '2026-01-20'),
    [one('cases', { ...custodyOf('person:nahuel-gallo'), status: 'reported_released' })],
    GALLO_REPORTED,
  ),
  snapshot(
    'Gallo was held all the time',
    published('2026-02-01', '2026-03-05'),
    [one('cases', { ...custodyOf('person:nahuel-gallo'), status: 'held' })],
    [GALLO_REPORTED, GALLO_FREED],
  ),
  snapshot(
    'some day of February may still be to come',
    { asOf: '2024-02-15', certainty: 'certain' },
    [no('cases', custodyOf('person:rocio-san-miguel'))],
    '2024-02-san-miguel-detained-charged',
  ),
  snapshot('the record held nothing yet', { asOf: '2026-01-07', knownAt: '0' }, NOTHING, CAPTURE),
  snapshot('the record held nothing in 2020', { asOf: '2022-06-01', knownAt: '2020-01-01' }, NOTHING, SURRENDER),
]; // prettier-ignore
