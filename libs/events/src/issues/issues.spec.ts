import { happened, history } from '@chancery/testing';
import { catalogue } from '../catalogue';
import { issueDefined, issueReworded, issues, optionAdded } from '.';

const slug = 'presidency-legitimacy';
const defined = happened(issueDefined);
const polar = happened(issueDefined, { kind: 'polar', proposition: 'It should stand.', options: undefined });
const added = happened(optionAdded, { slug });
const reworded = happened(issueReworded, { slug });

describe('an issue', () => {
  it('is defined, gets options and other words', () => {
    history(issues).given().when(defined).thenRecorded();
    history(issues).given(defined).when(added).thenRecorded();
    history(issues).given(defined).when(reworded).thenRecorded();
  });

  it('is defined once', () => {
    history(issues).given(defined).when(defined).thenRefused('is defined already');
  });

  it.each([added, reworded])('that is not defined refuses $type', (event) => {
    history(issues).given().when(event).thenRefused('record IssueDefined first');
  });

  it('gets no option twice, and none at all unless it is a choice', () => {
    history(issues).given(defined, added).when(added).thenRefused('has the option');
    history(issues).given(polar).when(added).thenRefused('not a choice');
  });

  it.each([
    ['polar without a proposition', { kind: 'polar', options: undefined }, '/data/proposition'],
    ['a choice without options', { kind: 'choice', options: [] }, '/data/options'],
    ['a choice with options left out', { kind: 'choice', options: undefined }, '/data/options'],
  ])('cannot be %s', (_, changes, pointer) => {
    expect(() => catalogue.parse('IssueDefined', { ...issueDefined.example.data, ...changes })).toThrow(
      expect.objectContaining({ errors: expect.arrayContaining([expect.objectContaining({ pointer })]) }),
    );
  });
});
