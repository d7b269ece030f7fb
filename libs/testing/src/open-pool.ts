import { Pool } from 'pg';

/** A pool whose lost connections are no crash: tests kill servers and drop databases under it. */
export function openPool(connectionString: string, max = 10): Pool {
  const pool = new Pool({ connectionString, max, application_name: 'spec' });
  pool.on('error', () => {});
  return pool;
}
