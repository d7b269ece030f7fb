export { openPostgres, type PostgresOptions, type RunningPostgres } from './open-postgres';
export { setupImpossible } from './setup-impossible';
export { inDatabase, withoutPassword } from './postgres-url';
export { stopEmbedded } from './embedded/embedded-server';
