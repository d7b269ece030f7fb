import { EventStore } from '@chancery/event-store';
import { parseEdtf } from '@chancery/kernel';
import { aCommand, anEvent, eventually, startNode, useFolder, useTestDatabase } from '@chancery/testing';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '../../../bin/chancery.js');
/** One more than Node takes for a leak, when all of them wait on one signal, and the one that is there. */
const DISPUTES = Array.from({ length: 11 }, (_, n) => `dispute-${n + 1}`);
const statement = {
  type: 'StatementIssued',
  occurred: parseEdtf('2019-01-24'),
  data: {
    summary: 'Somebody says something.',
    actors: [{ code: 'RUS' }],
    sources: [{ url: 'https://example.org/1' }],
  },
};
/** Disputes of which every read model has come to this position. */
const FOLLOWED = `
select count(*)::int as followed
  from (select log_id from rm.checkpoint group by log_id having min(position) = $1) c`;

describe('one projector for twelve disputes', () => {
  const folder = useFolder();
  const database = useTestDatabase();

  it('follows each of them, and warns of nothing', async () => {
    const { pool, url } = database();
    const store = new EventStore(pool);
    for (const slug of DISPUTES) await store.openDispute({ slug, title: slug });
    const projector = startNode([PROGRAM, 'project'], { DATABASE_URL: url, CHANCERY_DATA: folder() });
    try {
      for (const position of [1, 2]) {
        for (const slug of ['venezuela', ...DISPUTES])
          await store.append(slug, aCommand([anEvent(statement)]));
        await eventually(async () => {
          const { rows } = await pool.query<{ followed: number }>(FOLLOWED, [position]);
          return rows[0]!.followed === DISPUTES.length + 1;
        });
      }
    } finally {
      await projector.end();
      await store.close();
    }
    expect(projector.lines.join('\n')).not.toMatch(/warning/i);
  }, 180_000);
});
