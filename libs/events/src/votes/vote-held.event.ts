import { defineEvent } from '@chancery/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { Optional, OptionalCodes, OptionalListOf, OptionalOneOf, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { MotionProposition } from './motion-proposition';
import { VoteData } from './vote-data';
import { tally, VoteCounts } from './vote-counts';
import { bodyOf } from './vote.stream';

const VERBS = {
  adopted: 'adopts',
  rejected: 'rejects',
  vetoed: 'fails to adopt',
  voted: 'votes on',
} as const;
const OUTCOMES = ['adopted', 'rejected', 'vetoed'] as const;

export class VoteHeldData extends VoteData {
  @OptionalCodes() for?: string[];
  @OptionalCodes() against?: string[];
  @OptionalCodes() abstain?: string[];
  @OptionalCodes() absent?: string[];
  @Optional() @IsObject() @ValidateNested() @Type(() => VoteCounts) counts?: VoteCounts;
  /** What it takes to pass, in own words: "two thirds of those present". */
  @OptionalText(120) threshold?: string;
  @OptionalCodes(15) vetoBy?: string[];
  @OptionalOneOf(OUTCOMES) outcome?: (typeof OUTCOMES)[number];
  /** What the motion proposes; rule R7 reads each member's stand from it. */
  @OptionalListOf(() => MotionProposition) proposes?: MotionProposition[];
}

export const voteHeld = defineEvent({
  type: 'VoteHeld',
  version: 1,
  data: VoteHeldData,
  description:
    'A body votes on a text. The lists may be partial; where they are, the counts say what they leave out.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ targets, names }) =>
        `${names([bodyOf(data)])} ${VERBS[data.outcome ?? 'voted']} a motion${after(' on ', targets)}${after(' ', tally(data.counts))}${after(', vetoed by ', names(data.vetoBy))}`,
    ),
  example: {
    occurredOn: '2019-02-28',
    data: {
      summary:
        'Russia and China vetoed a US draft in the Security Council seeking new Venezuelan elections and unhindered aid; it drew 9 votes for, 3 against, 3 abstentions.',
      actors: [
        { code: 'UN.SC', role: 'voting body' },
        { code: 'USA', role: 'sponsor' },
        { code: 'RUS', role: 'veto' },
        { code: 'CHN', role: 'veto' },
        { code: 'ZAF', role: 'voted against' },
        { code: 'FRA', role: 'voted for' },
      ],
      targets: [{ code: 'VEN', role: 'subject' }],
      issues: ['presidency-legitimacy'],
      stance: 'calls-for',
      confidence: 'confirmed',
      quantity: { value: 9, unit: 'votes in favour' },
      sources: [
        {
          url: 'https://www.ledger-enquirer.com/news/business/article226923859.html',
          title: 'Russia, China veto US resolution on Venezuela',
          publisher: 'AP via Ledger-Enquirer',
          published: '2019-02-28',
        },
      ],
      body: 'UN.SC',
      motion: 'us-draft-venezuela-2019',
      for: ['USA'],
      against: ['RUS', 'CHN', 'ZAF'],
      vetoBy: ['RUS', 'CHN'],
      counts: { for: 9, against: 3, abstain: 3 },
      outcome: 'vetoed',
    },
  },
});
