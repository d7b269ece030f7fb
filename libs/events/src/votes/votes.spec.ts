import { happened, history } from '@chancery/testing';
import { motionTabled, voteHeld, votes } from '.';

const bare = {
  for: undefined,
  against: undefined,
  abstain: undefined,
  absent: undefined,
  counts: undefined,
  vetoBy: undefined,
};
const vote = (changes: object) => happened(voteHeld, { ...bare, ...changes });

describe('a vote', () => {
  it('follows a motion, or comes without one', () => {
    history(votes).given(happened(motionTabled)).when(vote({})).thenRecorded();
    history(votes).given().when(vote({})).thenRecorded();
  });

  it.each([
    [{ for: ['USA'], against: ['USA'] }, 'USA is already in the list "for"'],
    [{ against: ['RUS'], absent: ['RUS'] }, 'RUS is already in the list "against"'],
    [{ abstain: ['IND', 'IND'] }, 'IND is already in the list "abstain"'],
  ])('with %j is refused: a member votes once', (lists, sentence) => {
    history(votes).given().when(vote(lists)).thenRefused(sentence);
  });

  it('points at the second place where a member stands', () => {
    expect(() => votes.refuse({ votes: 0 }, vote({ for: ['USA'], against: ['RUS', 'USA'] }))).toThrow(
      expect.objectContaining({
        code: 'INVALID_EVENT_DATA',
        errors: [{ pointer: '/data/against/1', detail: expect.any(String) }],
      }),
    );
  });

  it('is flagged when its roll is partial or contradicts the count', () => {
    const roll = { for: ['USA', 'CAN'] };
    history(votes).given().when(vote({ ...roll, counts: { for: 19 } })).thenFlagged('partial-roll'); // prettier-ignore
    history(votes).given().when(vote({ ...roll, counts: { for: 1 } })).thenFlagged('count-differs-from-roll'); // prettier-ignore
    history(votes).given().when(vote({ ...roll, counts: { for: 2, against: 4 } })).thenRecorded(); // prettier-ignore
  });

  it('is flagged when the motion was voted on before, or passed against a veto', () => {
    history(votes).given(vote({})).when(vote({})).thenFlagged('voted-before');
    history(votes).given().when(vote({ vetoBy: ['RUS'], outcome: 'adopted' })).thenFlagged('adopted-despite-veto'); // prettier-ignore
  });

  it('belongs to its body and motion, or stands alone', () => {
    expect(votes.stream(vote({}))).toBe('vote/un-sc/us-draft-venezuela-2019');
    expect(votes.stream(vote({ motion: undefined, instrument: 'HRC res. 42/25' }))).toBe(
      'vote/un-sc/hrc-res-42-25',
    );
    expect(votes.stream(vote({ motion: undefined }))).toBe('vote/un-sc/entry-of-voteheld');
  });

  it('tells its count and its veto in the headline', () => {
    const { data } = happened(voteHeld);
    expect(voteHeld.headline(data, (code) => code)).toBe(
      'UN.SC fails to adopt a motion on VEN by 9 to 3 with 3 abstentions, vetoed by RUS and CHN',
    );
  });
});
