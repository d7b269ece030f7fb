import type { OpenDatabase } from '@chancery/database';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Identification } from '../access/identification';
import { ApiModule } from '../api.module';
import type { ApiSettings } from '../api-settings';
import { OpenApiText } from '../docs/open-api-text';
import { AllowedMethods } from '../http/allowed-methods';
import { allowOrigins } from '../http/cors';
import { httpAdapter } from '../http/http-adapter';
import { openApiDocument } from '../openapi/open-api-document';
import { Metrics } from '../service/metrics';

export interface Api {
  readonly app: NestFastifyApplication;
  /** Which addresses there are, as the router has them. */
  readonly methods: AllowedMethods;
}

/** The application over an open database, initialised but not yet listening. The database stays its caller's. */
export async function createApi(
  database: Pick<OpenDatabase, 'pool' | 'guards'>,
  settings: ApiSettings,
): Promise<Api> {
  const { adapter, methods } = httpAdapter(settings);
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.over(database, settings, methods),
    adapter,
    {
      bodyParser: false,
      abortOnError: false,
      logger: new ConsoleLogger({ logLevels: ['warn', 'error', 'fatal'], json: !process.stderr.isTTY }),
    },
  );
  app.get(Metrics).watch(adapter.getInstance());
  app.get(Identification).watch(adapter.getInstance());
  allowOrigins(app, settings.corsOrigins);
  app.get(OpenApiText).make = () => JSON.stringify(openApiDocument(app));
  await app.init();
  return { app, methods };
}
