import { PartyLink } from './party-link';

interface Party {
  readonly code: string;
  readonly name: string;
  readonly role?: string | null;
}

/** Names with the role in which they acted, where the source says one; each leads to the party. */
export function Parties({ of }: { readonly of: readonly Party[] }) {
  return of.map(({ code, name, role }, i) => (
    <span key={`${code} ${role ?? ''}`}>
      {i > 0 && '; '}
      <PartyLink code={code}>{name}</PartyLink>
      {role && role !== 'target' && <span className="quiet small"> ({role})</span>}
    </span>
  ));
}
