import type { ListedAs } from '@chancery/events';

/** As long as a cell of remarks can be: what goes on in sdn_comments.csv is cut off in the middle of a remark. */
const LONGEST_CELL = 1000;

/** Whom a party belongs to and which rules apply to it. */
const OF_ANYBODY =
  /^(?:Linked To:|Secondary sanctions risk\b|Additional Sanctions Information\b|Transactions Prohibited For\b|(?:alt\. )?Executive Order \d+ Directive Determination\b)/;

const OF_CRAFT = /^(?:alt\. )?(?:Vessel|Aircraft) /;
const OF_KIND: Readonly<Record<ListedAs['kind'], RegExp | null>> = {
  person: null,
  organisation: /^Organization (?:Established Date|Type)\b/,
  vessel: OF_CRAFT,
  aircraft: OF_CRAFT,
};

/**
 * The remarks that may be recorded, by what they begin with. Everything else is dropped: dates and places of birth,
 * passports, numbers of persons and firms, addresses, and whatever the list may add to them one day.
 */
export function publicRemarks(cell: string | null, kind: ListedAs['kind']): string[] {
  if (cell === null) return [];
  const remarks = cell.split(';').map((remark) => remark.trim().replace(/\.$/, ''));
  if (cell.length >= LONGEST_CELL) remarks.pop();
  return remarks.filter((remark) => OF_ANYBODY.test(remark) || OF_KIND[kind]?.test(remark));
}
