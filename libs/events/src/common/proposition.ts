import { IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { Code, OptionalCode, OptionalText, Slug, Text } from './fields';

/**
 * Which stand an entry shows. On a polar issue `polarity` is +1 for its proposition, -1 against, 0 neutral; on
 * an issue of choice `choice` names the option, null gives an earlier choice up without making another, and
 * `polarity: 0` without a choice abstains. `strength`: 1 says or suggests, 2 takes a formal stand, 3 acts.
 */
export class Proposition {
  @Code() actor!: string;
  @Slug() issue!: string;

  @ValidateIf(({ choice }: Proposition) => choice !== undefined && choice !== null)
  @Text(120)
  @JSONSchema({ type: ['string', 'null'] } as never)
  choice?: string | null;

  /** Needed where no choice is made or given up. */
  @ValidateIf(({ choice, polarity }: Proposition) => choice === undefined || polarity !== undefined)
  @IsIn([-1, 0, 1], { message: 'must be -1, 0 or 1 where no choice is given' })
  polarity?: -1 | 0 | 1;

  @IsInt({ message: 'must be 1 (says), 2 (takes a stand) or 3 (acts)' }) @Min(1) @Max(3) strength!: 1 | 2 | 3;

  /** With whom or about whom, where the issue leaves it open (negotiation with VEN.PUD). */
  @OptionalCode() object?: string;
  /** What the stand depends on, in own words. */
  @OptionalText(300) conditional?: string;
}
