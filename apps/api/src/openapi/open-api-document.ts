import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from '../version';
import { describePathParameters } from './path-parameters';
import { schemas } from './schemas';

const DESCRIPTION = `The diplomatic record of a dispute: immutable events, two clocks, replay to any past day.

Every read takes \`asOf\` (what had happened by then) and \`knownAt\` (what the record held then), and answers \`meta\`:
asked again with \`asOf=<meta.asOf>\` and \`knownAt=<meta.position>\` it gives the same bytes for ever. Repeated or comma-separated values of a parameter mean OR,
different parameters AND. Every error is \`application/problem+json\`; its codes are explained on [/docs/errors](/docs/errors).`;

/** OpenAPI 3.1, made from the same declarations that check requests. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Chancery')
    .setDescription(DESCRIPTION)
    .setVersion(VERSION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      description: '`chancery token create NAME --role editor`',
    })
    .build();
  const components = { ...config.components, schemas: schemas() };
  const document = SwaggerModule.createDocument(app, { ...config, components });
  for (const [path, item] of Object.entries(document.paths)) describePathParameters(path, item);
  return document;
}
