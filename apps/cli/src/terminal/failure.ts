import type { RefusalCode } from '@chancery/kernel';

/** 0 done, 1 refused or found wrong, 2 used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Somebody typed what cannot be meant. */
export class UsedWrongly extends Error {}

const WRONG_USE = new Set<unknown>([
  'INVALID_PARAMETER',
  'INVALID_DATE',
  'DISPUTE_NOT_FOUND',
  'TOKEN_EXISTS',
  'TOKEN_NOT_FOUND',
] satisfies RefusalCode[]);
// Control characters of a file name or a line that is quoted must not steer the terminal.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsedWrongly) return 2;
  // By its code, not by its class: `--help` must not wait for the kernel to load.
  const { code, line } = (error ?? {}) as { code?: unknown; line?: unknown };
  // A date may be wrong in what was typed, or in a line of a file.
  return WRONG_USE.has(code) && line === undefined ? 2 : 1;
}

/** One sentence for stderr; the stack only with CHANCERY_DEBUG=1. */
export function sentenceOf(error: unknown, debug = process.env.CHANCERY_DEBUG === '1'): string {
  if (debug && error instanceof Error) return error.stack ?? error.message;
  const text = error instanceof Error ? error.message : String(error);
  return `chancery: ${text.replaceAll(CONTROLS, ' ').trim() || 'something went wrong; CHANCERY_DEBUG=1 shows where.'}`;
}
