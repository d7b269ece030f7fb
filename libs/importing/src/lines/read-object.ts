import { type FieldError, Refusal } from '@chancery/kernel';

export type JsonObject = Readonly<Record<string, unknown>>;

const DEEPEST = 20;

/** The JSON object that a line holds. Refuses deep nesting and what the record cannot hold. */
export function readObject(text: string): JsonObject {
  if (isDeep(text)) throw cannotRead(`it is nested deeper than ${DEEPEST} levels`);
  const value = parse(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw cannotRead('it is not a JSON object');
  const flaw = flawIn(value);
  if (flaw) throw cannotRead(`it holds ${flaw}`);
  return value as JsonObject;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw cannotRead('it is not JSON', { cause: error });
  }
}

const cannotRead = (why: string, options?: ErrorOptions) =>
  new Refusal('INVALID_EVENT_DATA', `The line cannot be read: ${why}.`, [], options);

/** Counts brackets outside strings, before a recursive reader meets them. One pass, whatever the text. */
function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length && depth <= DEEPEST; at++) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
  }
  return depth > DEEPEST;
}

/** What JSON can spell and the record cannot hold. */
function flawIn(value: unknown): string | undefined {
  if (typeof value === 'string') return flawInText(value);
  if (typeof value === 'number') return flawInNumber(value);
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, member] of Object.entries(value)) {
    const flaw = flawInText(key) ?? flawIn(member);
    if (flaw) return flaw;
  }
  return undefined;
}

function flawInNumber(value: number): string | undefined {
  if (!Number.isFinite(value)) return 'a number that is too large';
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  return isRounded ? 'a number that is too large to be kept exactly' : undefined;
}

function flawInText(text: string): string | undefined {
  if (text.includes('\u0000')) return 'a NUL character';
  return text.isWellFormed() ? undefined : 'half a character (a lone surrogate)';
}

/** Refuses members that the format does not have, so that a misspelt one is not lost in silence. */
export function refuseUnknownKeys(value: unknown, known: readonly string[], pointer = ''): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const errors: FieldError[] = Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      pointer: `${pointer}/${escaped(key)}`,
      detail: `is not known here; use ${known.join(', ')}`,
    }));
  if (errors.length > 0)
    throw new Refusal(
      'INVALID_EVENT_DATA',
      `"${Object.keys(value)
        .find((key) => !known.includes(key))
        ?.slice(0, 60)}" is not a field of this format.`,
      errors.slice(0, 20),
    );
}

const escaped = (key: string) => key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
