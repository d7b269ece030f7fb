import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const SWAGGER_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chancery API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

export const SWAGGER_START = `SwaggerUIBundle({
  url: '/docs-json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  filter: true,
  tagsSorter: 'alpha',
});
`;

// Swagger UI sets styles on elements and shows images as data; its scripts come from here only.
export const SWAGGER_SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;

const read = new Map<string, Promise<Asset>>();

/** A file of swagger-ui-dist, read once. */
export function swaggerAsset(name: keyof typeof TYPES): Promise<Asset> {
  const known = read.get(name) ?? load(name);
  read.set(name, known);
  return known;
}

async function load(name: keyof typeof TYPES): Promise<Asset> {
  const folder = join(require.resolve('swagger-ui-dist/package.json'), '..');
  return { type: TYPES[name], bytes: await readFile(join(folder, name)) };
}
