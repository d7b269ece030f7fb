/**
 * A query parameter, declared once: the declaration reads and checks requests and is what /docs shows.
 * `Value` is what a handler gets; it includes undefined where there is no default.
 */
export interface Parameter<Value = unknown> {
  readonly kind: 'text' | 'integer' | 'flag';
  readonly description: string;
  /** Repeated or comma-separated values mean OR; without it a second value is refused. */
  readonly many?: boolean;
  /** Its values may have commas, written with a space behind them: only a comma without one parts two values. */
  readonly prose?: boolean;
  /** The only values there are. */
  readonly values?: readonly string[];
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly longest?: number;
  readonly default?: Value;
  readonly example?: string;
}

export type Parameters = Readonly<Record<string, Parameter<any>>>;

/** What a handler gets for its declared parameters. */
export type Asked<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer Value> ? Value : never;
};

type Details = Pick<Parameter, 'pattern' | 'example' | 'longest' | 'prose'>;

export const text = (description: string, details: Details = {}): Parameter<string | undefined> => ({
  kind: 'text', description, ...details,
}); // prettier-ignore

export const texts = (description: string, details: Details = {}): Parameter<readonly string[] | undefined> => ({
  kind: 'text', description, many: true, ...details,
}); // prettier-ignore

export const choice = <const V extends string>(
  values: readonly V[],
  description: string,
): Parameter<V | undefined> => ({ kind: 'text', description, values });

export const choices = <const V extends string>(
  values: readonly V[],
  description: string,
): Parameter<readonly V[] | undefined> => ({ kind: 'text', description, values, many: true });

export const integer = (
  description: string,
  range: { minimum: number; maximum?: number },
): Parameter<number | undefined> => ({ kind: 'integer', description, ...range });

export const flag = (description: string): Parameter<boolean> => ({
  kind: 'flag',
  description,
  values: ['true', 'false'],
  default: false,
});

/** The same parameter, with what it means when it is left out. */
export const otherwise = <V>(
  parameter: Parameter<V | undefined>,
  value: NonNullable<V>,
): Parameter<NonNullable<V>> => ({ ...parameter, default: value });
