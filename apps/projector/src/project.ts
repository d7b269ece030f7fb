import { DatabaseModule } from '@chancery/database';
import { Projections } from '@chancery/projections';
import { ReadModelsModule } from '@chancery/read-models';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Pool } from 'pg';

@Module({ imports: [ReadModelsModule] })
class ProjectorModule {
  static over(pool: Pool) {
    return { module: ProjectorModule, imports: [DatabaseModule.over({ pool })] };
  }
}

/** Brings the read models up to date and keeps them so; resolves, once they are being followed, to what ends it. */
export async function project(pool: Pool): Promise<() => Promise<void>> {
  const app = await NestFactory.createApplicationContext(ProjectorModule.over(pool), {
    logger: ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  const projections = app.get(Projections);
  await projections.prepare(({ projection, phase, position, head }) =>
    process.stderr.write(`Rebuilding ${projection}: ${phase}, ${position} of ${head}\n`),
  );
  projections.start();
  return () => app.close();
}
