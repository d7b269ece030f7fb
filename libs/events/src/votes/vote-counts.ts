import { IsInt, Max, Min } from 'class-validator';
import { Optional } from '../common/fields';

/** How many voted how, where it is known in numbers. */
export class VoteCounts {
  @Optional() @IsInt() @Min(0) @Max(10_000) for?: number;
  @Optional() @IsInt() @Min(0) @Max(10_000) against?: number;
  @Optional() @IsInt() @Min(0) @Max(10_000) abstain?: number;
  @Optional() @IsInt() @Min(0) @Max(10_000) absent?: number;
}

/** "by 19 to 5 with 8 abstentions", as far as it is known. */
export function tally(counts: VoteCounts | null | undefined): string {
  if (!counts || (counts.for ?? null) === null) return '';
  const against = (counts.against ?? null) === null ? '' : ` to ${counts.against}`;
  const abstain = counts.abstain ? ` with ${counts.abstain} abstention${counts.abstain > 1 ? 's' : ''}` : '';
  return `by ${counts.for}${against}${abstain}`;
}
