import { type JsonSchema, list, object, text, whole } from '../schema';

const head = object({ size: whole('Number of events'), root: text('Base64 of the root over them') });

export const PROOF_SCHEMAS: Record<string, JsonSchema> = {
  Consistency: object({
    from: head,
    to: head,
    hashes: list(text('Base64'), 'The proof, as RFC 9162 orders it'),
  }),
};
