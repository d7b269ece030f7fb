export type ActorKind =
  'state' | 'body' | 'bloc' | 'international-body' | 'person' | 'organisation' | 'group' | 'vessel';

/**
 * `STATE | STATE.BODY(.BODY)* | IGO(.ORGAN)* | person:slug | org:slug | group:slug | vessel:slug`.
 * Upper case speaks for institutions, a lower-case prefix for everything else: `PER` is Peru, `person:…` a person.
 */
export const ACTOR_CODE =
  /^(?:[A-Z][A-Z0-9-]*(?:\.[A-Z0-9-]+)*|(?:person|org|group|vessel):[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** `USA.OFAC` → `['USA.OFAC', 'USA']`: the code and every institution it is a body of. */
export function withParents(code: string): string[] {
  if (code.includes(':') || !code.includes('.')) return [code];
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
