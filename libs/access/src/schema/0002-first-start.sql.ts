/** What a first start has done, so that the second one goes straight to serving. */
export const CREATE_FIRST_START = `
create table access.first_start (
  step    text        primary key,
  done_at timestamptz not null default clock_timestamp()
);
`;
