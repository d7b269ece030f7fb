import { parse } from 'pg-connection-string';

import { asRole, inDatabase, withoutPassword } from './postgres-url';

const options = (text: string) => parse(text).options;

describe('a Postgres URL', () => {
  const url = 'postgres://ada:s%20e@db.example:5433/first?sslmode=require';

  it('moves to another database and keeps the rest', () => {
    expect(inDatabase(url, 'second one')).toBe(
      'postgres://ada:s%20e@db.example:5433/second%20one?sslmode=require',
    );
  });

  it('is shown without its password', () => {
    expect(withoutPassword(`${url}&password=s`)).toBe('postgres://ada@db.example:5433/first?sslmode=require');
  });

  it('acts as a role by its options, after the options it has', () => {
    expect(options(asRole('postgres:///x', 'clerk'))).toBe('-c role=clerk');
    expect(parse(asRole('postgres://ada:a+b@db/x', 'clerk')).password).toBe('a+b');
    expect(options(asRole('postgres:///x?options=-c%20geqo%3Doff', 'clerk'))).toBe(
      '-c geqo=off -c role=clerk',
    );
  });
});
