import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

import { schemas, type OwnedSchema } from './schema';

type Migration = new () => MigrationInterface;

/**
 * Runs what has not run yet, each migration in a transaction of its own, in the order of the time in their names.
 * The caller holds the lock that keeps another process from doing the same.
 */
export async function migrate(adminUrl: string, separated: boolean): Promise<void> {
  const migrations = schemas.flatMap((schema) =>
    separated
      ? schema.migrations.map((migration) => ownedBy(schema.owner, migration))
      : [...schema.migrations],
  );
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    schema: 'chancery',
    migrations,
    migrationsTransactionMode: 'each',
    applicationName: 'chancery: migrations',
    poolSize: 1,
  });
  await source.initialize();
  try {
    await source.query('create schema if not exists chancery');
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

/** The migration runs as `owner`, its note in the table of migrations is written as the login again. */
function ownedBy(owner: OwnedSchema['owner'], Migration: Migration): Migration {
  return class implements MigrationInterface {
    private readonly migration = new Migration();
    readonly name = this.migration.name ?? Migration.name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`set local role ${owner}`);
      await this.migration.up(runner);
      await runner.query('reset role');
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(`set local role ${owner}`);
      await this.migration.down(runner);
      await runner.query('reset role');
    }
  };
}
