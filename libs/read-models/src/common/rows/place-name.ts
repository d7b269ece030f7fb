import type { Registers } from '../attribution/registers';

/** Names that English puts an article before when it speaks of the country. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Dominican Republic|European |Holy See|Gambia)/;

/** A state as a sentence names it: "the United States", "Spain". */
export function placeName(code: string, registers: Registers): string {
  const name = registers.nameOf(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
