import { useTestDatabase } from '@chancery/testing';
import { runChancery } from './e2e/run-chancery';

describe('a dispute on the command line', () => {
  const database = useTestDatabase();
  const create = (...args: string[]) =>
    runChancery(['dispute', 'create', ...args], { DATABASE_URL: database().adminUrl });

  it('is opened once, and refused with one sentence where it cannot be', async () => {
    expect(await create('essequibo', '--title', 'The Essequibo')).toMatchObject({
      code: 0,
      stdout: 'Opened "essequibo" (The Essequibo); its record is empty.\n',
    });
    const again = await create('essequibo', '--title', 'Another');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('There is a dispute "essequibo" already: "The Essequibo".');
    const unnamed = await create('Not A Slug', '--title', 'x');
    expect(unnamed).toMatchObject({ code: 1, stdout: '' });
    expect(unnamed.stderr).toContain('The slug must have at most 60 of a-z, 0-9 and single hyphens');
  });
});
