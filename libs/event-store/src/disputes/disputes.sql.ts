export const OPEN_DISPUTE = `
select log_id as id, slug, title
  from es.open_log($1, $2, $3, $4)`;

export const LIST_DISPUTES = `
select log_id as id, slug, title
  from es.log
 order by log_id`;

/** Newest first. */
export const LIST_OPENINGS = `
select log_id as id, slug, title,
       to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "openedAt",
       opened_by  as "openedBy",
       request_id as "requestId"
  from es.log
 order by opened_at desc, log_id desc`;
