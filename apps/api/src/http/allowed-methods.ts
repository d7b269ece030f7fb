import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../problems/http-problem';

/** Knows which methods each address has, so that a wrong method is told apart from a wrong address. */
export class AllowedMethods {
  private readonly routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();

  /** Must be called before the routes are added. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      // Of CORS, which answers before any route: it is no address.
      if (url === '*') return;
      const route = this.routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
      for (const one of [method].flat()) route.methods.add(one);
      this.routes.set(url, route);
    });
  }

  /** Empty when nothing is at the address. */
  at(path: string): string[] {
    const methods = [...this.routes.values()].flatMap((route) =>
      route.pattern.test(path) ? [...route.methods] : [],
    );
    return [...new Set(methods)].toSorted();
  }

  /** Why nothing answers this method at this address: 405 where others do, else 404. */
  refusal(method: string, url: string): HttpProblem {
    const allow = this.at(url.split('?', 1)[0] ?? '').join(', ');
    if (allow === '') return new HttpProblem('ROUTE_NOT_FOUND', 'Nothing is at this address.');
    return new HttpProblem('METHOD_NOT_ALLOWED', `${method} is not possible here, only ${allow}.`, [], {
      allow,
    });
  }

  /** `GET /v1/disputes/{dispute}`, for the check that the documentation knows them all. */
  list(): string[] {
    return [...this.routes].flatMap(([url, { methods }]) =>
      [...methods].map((method) => `${method} ${url.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{path}')}`),
    );
  }
}

const patternOf = (url: string) =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replace(/:\w+/g, '[^/]+')
      .replace(/\*/g, '.*')}$`,
  );
