export { openPostgres } from './open-postgres';
export { type PostgresOptions, type RunningPostgres } from './running-postgres';
export { setupImpossible } from './setup-impossible';
export { inDatabase, withoutPassword } from './postgres-url';
export { stopEmbedded } from './embedded/embedded-server';
