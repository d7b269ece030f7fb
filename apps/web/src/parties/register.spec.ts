import { listed, voicesOf } from './register';

const actor = (code: string, name: string, kind: string | null, more: object = {}) =>
  ({
    code,
    name,
    kind,
    parent: null,
    speaksFor: null,
    mergedInto: null,
    mergers: [],
    names: [],
    ...more,
  }) as never;
const below = (code: string) => ({ parent: { code, name: code } });
const ALL = [
  actor('VEN', 'Venezuela', 'state'),
  actor('VEN.TSJ', 'Supreme Tribunal', 'body', below('VEN')),
  actor('VEN.MFA', 'Ministry of Foreign Affairs', 'body', { ...below('VEN'), speaksFor: 'VEN' }),
  actor('VEN.MFA.PRESS', 'Press Office', 'body', { ...below('VEN.MFA'), speaksFor: 'VEN' }),
  actor('person:juan-guaido', 'Juan Guaidó', 'person', {
    names: [{ value: 'President (E)' }],
    mergers: [{ from: 'person:guaido-marquez' }],
  }),
  actor('person:guaido', 'Guaidó', 'person', { mergedInto: 'person:juan-guaido' }),
  actor('COL', 'Colombia', 'state'),
  actor('nobody', 'nobody', null),
];
const read = (q: string, ...kinds: string[]) =>
  listed(ALL, { q, kinds }).map(([kind, rows]) =>
    [kind, ...rows.map(({ actor: { code }, bodies }) => [code, ...bodies.map((one) => one.code)].join('>'))].join(' '),
  ); // prettier-ignore

describe('the register of parties', () => {
  it('is by kind and name, with bodies below their institution and none that was merged', () => {
    expect(read('')).toEqual(['state COL VEN>VEN.MFA>VEN.MFA.PRESS>VEN.TSJ', 'person person:juan-guaido', 'unknown nobody']); // prettier-ignore
  });

  it('is looked through by every word of a name, another name, a code or a merged one, whatever the accents', () => {
    expect(read('GUAIDO juan')).toEqual(['person person:juan-guaido']);
    expect(read('marquez')).toEqual(['person person:juan-guaido']);
    expect(read('president')).toEqual(['person person:juan-guaido']);
    expect(read('ven.tsj')).toEqual(['body VEN.TSJ']);
    expect(read('nowhere')).toEqual([]);
  });

  it('shows some kinds only', () => {
    expect(read('', 'body')).toEqual(['body VEN.MFA>VEN.MFA.PRESS VEN.TSJ']);
  });

  it('knows the bodies that speak for a state, and those that speak for themselves', () => {
    const { speaking, others } = voicesOf('VEN', ALL);
    expect(speaking.map(({ code }) => code)).toEqual(['VEN.MFA', 'VEN.MFA.PRESS']);
    expect(others.map(({ code }) => code)).toEqual(['VEN.TSJ']);
  });
});
