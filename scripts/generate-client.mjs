// Writes apps/web/src/api/schema.d.ts from the OpenAPI document of the built service: npm run client
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { Pool } = require('pg');
const { NestFactory } = require('@nestjs/core');
const { ApiModule } = require('../dist/apps/api/src/api.module.js');
const { ApiSettings } = require('../dist/apps/api/src/api-settings.js');
const { httpAdapter } = require('../dist/apps/api/src/http/http-adapter.js');
const { openApiDocument } = require('../dist/apps/api/src/openapi/open-api-document.js');

const TARGET = 'apps/web/src/api/schema.d.ts';
const HEAD = '// Made by `npm run client` from the OpenAPI document. Do not edit.\n\n';

// The document says what is declared; nothing of it is in the database, and none is asked.
const settings = new ApiSettings({});
const { adapter, methods } = httpAdapter(settings);
const database = { pool: new Pool(), guards: [] };
const app = await NestFactory.create(ApiModule.over(database, settings, methods), adapter, { logger: false });
const document = JSON.parse(JSON.stringify(openApiDocument(app)));
// Every refusal has one shape, known to the client; repeated at each address they are most of the document.
for (const { responses = {} } of Object.values(document.paths).flatMap((item) => Object.values(item)))
  for (const status of Object.keys(responses)) if (Number(status) >= 400) delete responses[status];
const code = HEAD + astToString(await openapiTS(document));
const options = await resolveConfig(TARGET);
await writeFile(TARGET, await format(code, { ...options, parser: 'typescript' }));
process.exit(0);
