import type { MomentRequest } from '@chancery/read-models';
import { type Command, Option } from 'commander';
import { wholeNumber } from '../terminal/whole-number';

export interface MomentOptions {
  readonly dispute: string;
  readonly knownAt?: string;
  readonly knowledge: 'recorded' | 'published';
  readonly certainty: 'possible' | 'certain';
  readonly position?: number;
}

/** The clocks of a question, as every command that reads takes them. */
export const withMomentOptions = (command: Command): Command =>
  command
    .option('--dispute <slug>', 'which dispute', 'venezuela')
    .option(
      '--known-at <moment>',
      'what was known then: a day, an instant, or a position of the record (default: now)',
    )
    .addOption(
      new Option('--knowledge <clock>', 'known since it was recorded here, or since a source published it')
        .choices(['recorded', 'published'])
        .default('recorded'),
    )
    .addOption(
      new Option('--certainty <which>', 'count an imprecise date from its first day, or only after its last')
        .choices(['possible', 'certain'])
        .default('possible'),
    )
    .option(
      '--position <n>',
      'with --knowledge published: the record as it was up to this position',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    );

export const momentOf = (
  { dispute, knownAt, knowledge, certainty, position }: MomentOptions,
  asOf?: string,
): MomentRequest => ({
  dispute,
  knowledge,
  certainty,
  ...(asOf !== undefined && { asOf }),
  ...(knownAt !== undefined && { knownAt }),
  ...(position !== undefined && { position }),
});
