import type { Registers } from '../common/attribution/registers';
import type { Demand } from './demand';

/** What is asked for, in plain words: "release of Nicolás Maduro and Cilia Flores". */
export function objectWords({ object: { kind, issue, codes }, first }: Demand, registers: Registers): string {
  const names = listed(codes.map((code) => registers.nameOf(code)));
  switch (kind) {
    case 'release':
      return `release of ${names}`;
    case 'no-surrender':
      return `no surrender of ${names}`;
    case 'talks':
      return `talks between ${names}`;
    case 'end-of-sanctions':
      return codes.length > 0 ? `end of the sanctions on ${names}` : 'end of the sanctions';
    case 'recognition':
      return `recognition of ${names}`;
    case 'stand':
      return optionWords(codes[0]!, issue, registers);
    case 'stated':
      return first.data.summary;
  }
}

const optionWords = (option: string, issue: string | null, registers: Registers) =>
  (issue === null ? undefined : registers.issue(issue))?.options?.find(({ id }) => id === option)?.label ??
  option;

const listed = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
