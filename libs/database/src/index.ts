export { DatabaseModule, GUARDS } from './database.module';
export { databaseSettings } from './database-settings';
export { openDatabase, type DatabaseOptions, type OpenDatabase } from './open-database';
export { prepareDatabase } from './prepare-database';
export { type Guard, type GuardName } from './guards';
export { type Schema } from './schema';
export { makeRoles, type Separation } from './roles';
export { stopAsked } from './stop-asked';
