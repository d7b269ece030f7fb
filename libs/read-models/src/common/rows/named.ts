import type { Registers } from '../attribution/registers';

/** Somebody by code and by the name to show. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

export const named = (code: string, registers: Registers): Named => ({ code, name: registers.nameOf(code) });

/** Whose act it is when `code` acts: the state or union it is a body of, else its own. */
export const principalOf = (code: string, registers: Registers): string =>
  registers.actors.principalOf(code) ?? registers.actors.standing(code);

/** A person, or persons known as a group: whoever can be held, charged or handed over. */
export const isPerson = (code: string): boolean => code.startsWith('person:') || code.startsWith('group:');

/** Upper case speaks for institutions: states, blocs, courts and their bodies. */
export const isInstitution = (code: string): boolean => !code.includes(':');

/** `USA.SDNY` → `USA`: whose court or ministry it is, whether or not it speaks for it. */
export const stateOf = (code: string): string => (isInstitution(code) ? code.split('.', 1)[0]! : code);
