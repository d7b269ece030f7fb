interface Party {
  readonly code: string;
  readonly name: string;
  readonly role?: string | null;
}

/** Names with the role in which they acted, where the source says one. */
export function Parties({ of }: { readonly of: readonly Party[] }) {
  return of.map(({ code, name, role }, i) => (
    <span key={`${code} ${role ?? ''}`} title={code}>
      {i > 0 && '; '}
      {name}
      {role && role !== 'target' && <span className="quiet small"> ({role})</span>}
    </span>
  ));
}
