import { happened, history } from '@chancery/testing';
import { catalogue } from '../catalogue';
import { codings, propositionsCoded } from '.';

const coding = (proposition: object, rest: object = {}) => ({
  ...propositionsCoded.example.data,
  propositions: [{ actor: 'RUS', issue: 'sanctions', strength: 2, ...proposition }],
  ...rest,
});
const parse = (data: object) => () => catalogue.parse('PropositionsCoded', data);

describe('a coding', () => {
  it('can be made again: the latest counts', () => {
    const coded = happened(propositionsCoded);
    history(codings).given(coded).when(coded).thenRecorded();
    expect(codings.stream(coded)).toBe('coding/2017-08-11-trump-military-option');
  });

  it.each([
    ['for a proposition', { polarity: 1 }],
    ['neutral', { polarity: 0 }],
    ['for an option', { choice: 'person:juan-guaido' }],
    ['for nobody any more', { choice: null }],
  ])('can say that a party stands %s', (_, proposition) => {
    expect(parse(coding(proposition))).not.toThrow();
  });

  it.each([
    ['neither polarity nor choice', {}, '/data/propositions/0/polarity'],
    ['a polarity that is none', { polarity: 2 }, '/data/propositions/0/polarity'],
    ['a strength that is none', { polarity: 1, strength: 4 }, '/data/propositions/0/strength'],
    ['half a strength', { polarity: 1, strength: 1.5 }, '/data/propositions/0/strength'],
    ['an empty choice', { choice: '' }, '/data/propositions/0/choice'],
    ['an actor in lower case', { polarity: 1, actor: 'rus' }, '/data/propositions/0/actor'],
    ['an issue in capitals', { polarity: 1, issue: 'SANCTIONS' }, '/data/propositions/0/issue'],
  ])('cannot hold %s', (_, proposition, pointer) => {
    expect(parse(coding(proposition))).toThrow(
      expect.objectContaining({ errors: expect.arrayContaining([expect.objectContaining({ pointer })]) }),
    );
  });

  it('can tell of acts besides what the type of the entry says', () => {
    const acts = [{ type: 'LicenceExpired', occurredOn: '2019-04-28', number: 'OFAC GL 12' }];
    expect(parse(coding({ polarity: 1 }, { acts }))).not.toThrow();
    expect(parse(coding({ polarity: 1 }, { acts: [{ ...acts[0], occurredOn: '2019-02-30' }] }))).toThrow(
      'EDTF',
    );
    expect(parse(coding({ polarity: 1 }, { acts: [{ type: 'ActorsMerged' }] }))).toThrow(
      'one of the following',
    );
  });

  it('by rule names the rule', () => {
    expect(parse(coding({ polarity: 1 }, { method: 'rule' }))).toThrow('ruleId');
    expect(parse(coding({ polarity: 1 }, { method: 'rule', ruleId: 'R3' }))).not.toThrow();
  });
});
