import { type FieldError, Refusal } from '@chancery/kernel';
import { didYouMean, quoted } from './nearest';
import type { Asked, Parameter, Parameters } from './parameter';
import { readQueryString } from './query-string';

const LONGEST = 2048;

/**
 * The declared parameters of an address, checked; throws INVALID_PARAMETER that names every unknown parameter and
 * every impossible value, each with the nearest one that exists.
 */
export function readParameters<P extends Parameters>(url: string, declared: P): Asked<P> {
  const given = readQueryString(url);
  const errors = [...given.keys()]
    .filter((name) => !Object.hasOwn(declared, name))
    .map((name) => unknownParameter(name, Object.keys(declared)));
  const asked: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(declared)) {
    const values = given.get(name);
    const { value, fault } = values
      ? valueOf(parameter, values)
      : { value: parameter.default, fault: undefined };
    if (fault) errors.push({ pointer: name, detail: fault });
    asked[name] = value;
  }
  if (errors[0]) throw new Refusal('INVALID_PARAMETER', `${errors[0].pointer}: ${errors[0].detail}`, errors);
  return asked as Asked<P>;
}

const unknownParameter = (name: string, known: readonly string[]): FieldError => ({
  pointer: name.slice(0, 64),
  detail:
    known.length > 0
      ? `There is no such parameter.${didYouMean(name, known)}`
      : 'This address takes no parameters.',
});

interface Read {
  readonly value?: unknown;
  readonly fault?: string;
}

function valueOf(parameter: Parameter, given: readonly string[]): Read {
  if (!parameter.many && given.length > 1) return { fault: 'It may be given only once.' };
  const parts = parameter.many ? given.flatMap((one) => one.split(separatorOf(parameter))) : given;
  for (const part of parts) {
    const fault = faultOf(part, parameter);
    if (fault) return { fault };
  }
  const values = parts.map((part) => converted(part, parameter));
  return { value: parameter.many ? [...new Set(values)] : values[0] };
}

const separatorOf = ({ prose }: Parameter) => (prose ? /,(?! )/ : ',');

function faultOf(given: string, parameter: Parameter): string | undefined {
  if (given === '') return 'It has no value.';
  if (given.length > (parameter.longest ?? LONGEST)) return 'It is too long.';
  if (given.includes('\u0000')) return 'It contains a NUL character.';
  if (parameter.kind === 'integer') return integerFault(given, parameter);
  const { values, pattern, example } = parameter;
  if (values && !values.includes(given))
    return `${quoted(given)} is not possible.${didYouMean(given, values)}`;
  if (pattern && !pattern.test(given)) return `${quoted(given)} is not possible; an example is "${example}".`;
  return undefined;
}

function integerFault(
  given: string,
  { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Parameter,
): string | undefined {
  const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= minimum && value <= maximum) return undefined;
  return `${quoted(given)} is not a whole number from ${minimum} to ${maximum}.`;
}

function converted(given: string, { kind }: Parameter): unknown {
  if (kind === 'integer') return Number(given);
  return kind === 'flag' ? given === 'true' : given;
}
