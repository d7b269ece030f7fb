/** `$1` dispute, `$2` position, `$3` most rows; `conditions` may use further values. */
export const readItems = (schema: string, conditions: readonly string[]): string => `
select key, doc
  from ${schema}.item
 where log_id = $1
   and known_from <= $2
   and (known_to is null or known_to > $2)${conditions.map((condition) => `\n   and ${condition}`).join('')}
 order by key
 limit $3`;

export const countItems = (schema: string): string => `
select count(*)::int as count
  from ${schema}.item
 where log_id = $1
   and known_from <= $2
   and (known_to is null or known_to > $2)`;
