import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from '../docs/errors-page';
import { ROOT } from '../version';
import { PROBLEMS } from './catalogue';

/** Where a code is declared, described or told of, but not thrown. */
const NOT_THROWN =
  /\.(?:spec|fixture|d)\.ts$|problems\/catalogue\.ts$|kernel\/src\/refusal\.ts$|openapi\/|\/web\//;
const QUOTED_CODE = /'([A-Z][A-Z]+(?:_[A-Z]+)+)'/g;
const THROWN = /new (?:Refusal|HttpProblem)\(\s*'(\w+)'|code: '([A-Z_]+)'(?: as const)?, message/g;

const sources = ['apps', 'libs']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.ts') && !NOT_THROWN.test(name))
  .map((name) => readFileSync(join(ROOT, name), 'utf8')); // prettier-ignore

const found = (pattern: RegExp) =>
  new Set(
    sources.flatMap((text) => [...text.matchAll(pattern)].map(([, one, other]) => (one ?? other) as string)),
  );

describe('the catalogue of errors', () => {
  it('has every code that is thrown anywhere', () => {
    const thrown = [...found(THROWN)];
    expect(thrown.length).toBeGreaterThan(20);
    expect(thrown.filter((code) => !Object.hasOwn(PROBLEMS, code))).toEqual([]);
  });

  it('has no code that nothing throws', () => {
    const quoted = found(QUOTED_CODE);
    expect(Object.keys(PROBLEMS).filter((code) => !quoted.has(code))).toEqual([]);
  });

  it.each(Object.entries(PROBLEMS))('says of %s what it is and what to do, on the page', (code, kind) => {
    const { status, title, whatToDo } = kind;
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).toMatch(/^[A-Z].{5,80}[^.]$/);
    expect(whatToDo).toMatch(/^.{15,200}[.…]$/s);
    expect(errorsPage()).toContain(`<dt id="${code}"><code>${code}</code> ${status} `);
  });

  it('gives no two codes the same title', () => {
    const titles = Object.values(PROBLEMS).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
