export const OPEN_DISPUTE = `
select log_id as id, slug, title
  from es.open_log($1, $2)`;

export const LIST_DISPUTES = `
select log_id as id, slug, title
  from es.log
 order by log_id`;
