import { setupImpossible } from '@chancery/postgres';
import type { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

import { schemas, type OwnedSchema } from './schema';

/** So that a login with the rights of the service alone can see that the tables are the present ones. */
const LET_SERVICE_LOOK = `
grant usage on schema chancery to chancery_service;
grant select on chancery.migrations to chancery_service`;

type Migration = new () => MigrationInterface;

/** Whether every migration has run. Throws when the tables were made by a newer Chancery. */
export async function isPresent(client: Client): Promise<boolean> {
  const known = schemas.flatMap(({ migrations }) => migrations.map(nameOf));
  const { rows: tables } = await client.query<{ there: boolean }>(
    `select to_regclass('chancery.migrations') is not null as there`,
  );
  if (!tables[0]!.there) return false;
  const { rows } = await client.query<{ name: string }>('select name from chancery.migrations');
  const newer = rows.find(({ name }) => !known.includes(name));
  if (newer)
    throw setupImpossible(
      `The tables were made by a newer Chancery (${newer.name}): use that version, or another database.`,
    );
  return rows.length === known.length;
}

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
    if (separated) await source.query(LET_SERVICE_LOOK);
  } finally {
    await source.destroy();
  }
}

/** The migration runs as `owner`, its note in the table of migrations is written as the login again. */
function ownedBy(owner: OwnedSchema['owner'], Migration: Migration): Migration {
  return class implements MigrationInterface {
    private readonly migration = new Migration();
    readonly name = nameOf(Migration);

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

function nameOf(Migration: Migration): string {
  return new Migration().name ?? Migration.name;
}
