import type { SourceRef } from '@chancery/kernel';
import type { Amendment } from '@chancery/recording';
import {
  faultsOf,
  isExpectedVersion,
  isList,
  isObject,
  isText,
  optional,
  refuse,
  required,
  type Shape,
} from './shape';

const AMENDMENT: Shape = {
  reason: required(isText),
  sources: optional(isList),
  occurredOn: optional(isText),
  expectedVersion: optional(isExpectedVersion),
};
const CORRECTION: Shape = { fields: required(isObject), ...AMENDMENT };

type Body = Omit<Amendment, 'entryId'> & { readonly sources?: readonly SourceRef[] };

/** Reads the body of a retraction or a reinstatement. */
export function readAmendment(entryId: string, body: unknown): Amendment {
  refuse(faultsOf(body, AMENDMENT));
  return { ...(body as Body), entryId };
}

/** Reads the body of a correction. */
export function readCorrection(
  entryId: string,
  body: unknown,
): Amendment & { fields: Record<string, unknown> } {
  refuse(faultsOf(body, CORRECTION));
  return { ...(body as Body & { fields: Record<string, unknown> }), entryId };
}
