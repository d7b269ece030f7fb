import { happened, history } from '@chancery/testing';
import { statementIssued, statements } from '.';

const said = (actor: string, speaker: string) =>
  happened(statementIssued, {
    actors: [{ code: speaker }],
    propositions: [{ actor, issue: 'sanctions', polarity: -1, strength: 2 }],
  });

describe('a statement', () => {
  it('stands alone', () => {
    const statement = happened(statementIssued);
    history(statements).given(statement).when(statement).thenRecorded();
    expect(statements.stream(statement)).toBe('statement/entry-of-statementissued');
  });

  it('may show a stand of the state whose ministry speaks', () => {
    history(statements).given().when(said('RUS', 'RUS.MFA')).thenRecorded();
  });

  it('is flagged when it shows a stand of somebody who does not speak', () => {
    history(statements).given().when(said('CHN', 'RUS.MFA')).thenFlagged('no-speaker');
  });

  it.each([
    ['condemns', 'Russia issues a condemnation aimed at Venezuela on sanctions'],
    ['offers', 'Russia makes an offer to Venezuela on sanctions'],
    [null, 'Russia makes a statement on Venezuela on sanctions'],
  ] as const)('with the stance %s reads as a statement, without taking a side', (stance, headline) => {
    const { data } = happened(statementIssued, {
      actors: [{ code: 'RUS' }],
      targets: [{ code: 'VEN' }],
      subjects: [],
      issues: ['sanctions'],
      stance,
    });
    const names: Record<string, string> = { RUS: 'Russia', VEN: 'Venezuela' };
    expect(statementIssued.headline(data, (code) => names[code] ?? code)).toBe(headline);
  });
});
