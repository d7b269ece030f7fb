export const MAY_MAKE_ROLES = `
select rolsuper or rolcreaterole as may
  from pg_roles
 where rolname = current_user`;

export const KNOWN_ROLES = `
select rolname as name, rolcanlogin as login
  from pg_roles
 where rolname = any ($1)`;

/** Direct memberships only; a login that made a role has the right to grant it, but is no member of it. */
export const KNOWN_MEMBERSHIPS = `
select r.rolname as role, m.rolname as member
  from pg_auth_members a
  join pg_roles r on r.oid = a.roleid
  join pg_roles m on m.oid = a.member
 where r.rolname = any ($1)`;

/** True for a login that may work as the service but neither owns the record nor makes roles. */
export const IS_SERVICE_ONLY = `
select not me.rolsuper
       and not me.rolcreaterole
       and coalesce(bool_or(r.rolname = 'chancery_service'), false)
       and not coalesce(bool_or(r.rolname = 'es_owner'), false) as only
  from pg_roles me
  left join pg_roles r on r.rolname in ('chancery_service', 'es_owner') and pg_has_role(me.oid, r.oid, 'member')
 where me.rolname = current_user
 group by me.rolsuper, me.rolcreaterole`;
