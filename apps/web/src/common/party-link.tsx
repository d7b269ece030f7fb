import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';

/** In the state of the browser's history: the profile was come to from a name, and takes the focus. */
export const FOLLOWED = { followed: true };

/** Leads to everything on record about a party, at the page's moment. */
export function PartyLink(props: { readonly code: string; readonly children: ReactNode }) {
  const { to } = usePageAddress();
  return (
    <Link className="party" href={to('/parties', { party: props.code })} state={FOLLOWED} title={props.code}>
      {props.children}
    </Link>
  );
}

/** The name of a party above what is told of it. */
export const PartyHeading = ({ code, name }: { readonly code: string; readonly name: string }) => (
  <h2>
    <PartyLink code={code}>{name}</PartyLink>
  </h2>
);
