import { escapeIdentifier, escapeLiteral, type Client } from 'pg';

import { KNOWN_MEMBERSHIPS, KNOWN_ROLES, MAY_MAKE_ROLES } from './roles.sql';

const ROLES = ['es_owner', 'es_append', 'es_read', 'chancery_service'] as const;

/** Roles belong to the server, not to the database: another process may be making the same ones right now. */
const RACES = new Set(['42710', '23505', 'XX000']);

export interface Separation {
  readonly separated: boolean;
  /** Why the service works as the login itself. */
  readonly why?: string;
}

/**
 * Makes the four roles and their memberships, all or nothing. The login becomes a member of es_owner so that
 * migrations can run as it; the service never is. With `password` the service gets a login of its own.
 */
export async function makeRoles(admin: Client, password: string | null): Promise<Separation> {
  for (let attempt = 1; ; attempt++) {
    await admin.query('begin');
    try {
      const separation = await separate(admin, password);
      await admin.query('commit');
      return separation;
    } catch (error) {
      await admin.query('rollback');
      const { code, message } = error as { code?: string; message: string };
      if (code === '42501') return { separated: false, why: message };
      if (!RACES.has(code ?? '') || attempt === 10) throw error;
    }
  }
}

async function separate(admin: Client, password: string | null): Promise<Separation> {
  const { rows } = await admin.query<{ name: string; login: boolean }>(KNOWN_ROLES, [ROLES]);
  const known = new Map(rows.map(({ name, login }) => [name, login]));
  const missing = ROLES.filter((role) => !known.has(role));
  if (missing.length > 0) {
    const { rows: answer } = await admin.query<{ may: boolean }>(MAY_MAKE_ROLES);
    if (!answer[0]?.may) return { separated: false, why: 'the login may not create roles (CREATEROLE)' };
  }
  for (const role of missing) await admin.query(`create role ${role} nologin`);
  if (password !== null && !known.get('chancery_service'))
    await admin.query(`alter role chancery_service login password ${escapeLiteral(password)}`);
  await grantMemberships(admin);
  return { separated: true };
}

async function grantMemberships(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ me: string; db: string }>(
    'select current_user as me, current_database() as db',
  );
  const { me, db } = rows[0]!;
  const wanted = [
    ['es_append', 'chancery_service'],
    ['es_read', 'chancery_service'],
    ['es_owner', me],
    ['chancery_service', me],
  ] as const;
  const { rows: memberships } = await admin.query<{ role: string; member: string }>(KNOWN_MEMBERSHIPS, [
    ROLES,
  ]);
  const known = new Set(memberships.map(({ role, member }) => `${role}<${member}`));
  for (const [role, member] of wanted)
    if (!known.has(`${role}<${member}`)) await admin.query(`grant ${role} to ${escapeIdentifier(member)}`);
  await admin.query(`grant create on database ${escapeIdentifier(db)} to es_owner, chancery_service`);
}
