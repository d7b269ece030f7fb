import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Refusal } from '@chancery/kernel';

/**
 * CHANCERY_CORS_ORIGINS: whose pages may read answers in a browser; nobody's unless told. Throws SETUP_IMPOSSIBLE for
 * what is no origin: a misspelt one would fail without a word in the browser.
 */
export function corsOrigins(environment: NodeJS.ProcessEnv): readonly string[] {
  const origins = (environment.CHANCERY_CORS_ORIGINS ?? '').split(',').flatMap((one) => one.trim() || []);
  const wrong = origins.find((one) => one !== '*' && !(URL.canParse(one) && new URL(one).origin === one));
  if (wrong === undefined) return origins;
  throw new Refusal(
    'SETUP_IMPOSSIBLE',
    `CHANCERY_CORS_ORIGINS: "${wrong}" is no origin such as https://example.org, and not *.`,
  );
}

/** Without cookies, so that no page can act with what a browser remembers. */
export function allowOrigins(app: NestFastifyApplication, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.enableCors({
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'DELETE'],
    allowedHeaders: [
      'Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match', 'Last-Event-ID', 'X-Request-Id',
    ],
    exposedHeaders: ['ETag', 'Link', 'Idempotent-Replay', 'Retry-After', 'X-Request-Id'],
    credentials: false,
    strictPreflight: false,
    maxAge: 600,
  }); // prettier-ignore
}
