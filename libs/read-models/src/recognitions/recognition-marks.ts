import type { Issue } from '@chancery/coding';
import { dayAfter, parseEdtf } from '@chancery/kernel';
import type { Boundary } from '../common/periods/scan/mark';
import type { Step } from '../common/periods/step';
import type { RecognitionAct } from './recognition-acts';

/** Something that can change whom a party recognises, and the day from which it counts. */
export type RecognitionMark =
  | { readonly day: string; readonly step: Step; readonly act: RecognitionAct }
  /** The claim to the office has ended: nobody can be recognised by it any more. */
  | { readonly day: string; readonly boundary: Boundary & { readonly of: string } };

/** A claim is held until the end of its last day. */
export const claimMarks = ({ options = [] }: Pick<Issue, 'options'>): RecognitionMark[] =>
  options.flatMap(({ id, to }) => {
    const last = to ? parseEdtf(to).to : null;
    if (!last) return [];
    const day = dayAfter(last, 1);
    return [{ day, boundary: { day, kind: 'claim-ends', of: id } }];
  });
