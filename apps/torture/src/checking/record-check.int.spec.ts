import { aCommand, anEvent, openPool, useEventStore } from '@chancery/testing';
import { Ledger } from '../telling/ledger';
import { RecordCheck } from './record-check';

const CLEAN = { gaps: 0, backwards: 0, altered: 0, rewritten: 0, unfounded: 0 };
const WITHOUT_GUARDS = `
alter event trigger es_frozen disable;
alter table es.event disable trigger all;
alter table es.checkpoint disable trigger all`;
const UNFOUNDED = `
insert into es.checkpoint (log_id, size, key_id, root, note) values (1, 2, '00000000', sha256('another'), 'forged')`;

describe('the check of a record that it has read before', () => {
  const database = useEventStore();

  it('finds what was changed in the part that was read, although it does not read it anew', async () => {
    const { pool, store, adminUrl } = database();
    const append = () => store.append('venezuela', aCommand([anEvent()]));
    const check = new RecordCheck(pool, store, 'venezuela');
    const found = () => check.run(new Ledger());
    for (let n = 0; n < 5; n++) await append();
    expect(await found()).toMatchObject(CLEAN);
    await append();
    expect(await found()).toMatchObject(CLEAN);
    const admin = openPool(adminUrl, 1);
    await admin.query(WITHOUT_GUARDS);
    await admin.query(UNFOUNDED);
    expect(await found()).toMatchObject({ ...CLEAN, unfounded: 1 });
    await admin.query('delete from es.checkpoint');
    await admin.query(`update es.event set body = '{"summary":"Never said."}' where position = 2`);
    await append();
    expect(await found()).toMatchObject({ ...CLEAN, altered: 1 });
    await admin.query('delete from es.event where position > 5');
    expect(await found()).toMatchObject({ ...CLEAN, altered: 1, rewritten: 2 });
    await admin.end();
  });
});
