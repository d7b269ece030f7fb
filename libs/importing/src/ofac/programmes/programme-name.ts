/** Tags that do not name the order they come from (opensanctions meta/programs/US-VEN.yml, 31 CFR part 591). */
const ORDERS: Readonly<Record<string, string>> = { VENEZUELA: 'US EO 13692' };

/** A programme as the archive writes it, so that a listing meets the measure that was announced: `US EO 13850`. */
export function programmeName(tag: string): string {
  const order = /-EO(\d+)$/.exec(tag)?.[1];
  return order ? `US EO ${order}` : (ORDERS[tag] ?? tag);
}
