import type { ReactNode } from 'react';
import { LifeAxis, type Scale } from './life-line';
import { PartyLink } from './party-link';

interface LifeTable {
  readonly caption: string;
  /** Of what the rows are, how each stands, and what its line shows. */
  readonly heads: readonly [what: string, stands: string, life: string];
  readonly scale: Scale;
  readonly className?: string;
  /** `tbody` elements. */
  readonly children: ReactNode;
}

/** Rows that each end in a life-line, all lines on one scale of time. */
export function LifeTable({
  caption,
  heads: [what, stands, life],
  scale,
  className = '',
  children,
}: LifeTable) {
  return (
    <table className={`rows ${className}`.trim()}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{stands}</th>
          <th scope="col">
            <span className="unseen">{life}</span>
            <LifeAxis scale={scale} />
          </th>
        </tr>
      </thead>
      {children}
    </table>
  );
}

interface LifeGroup {
  readonly name: string;
  /** The code of that person or authority. */
  readonly party: string;
  /** How many rows it has, where that is worth saying. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** Rows of one person or authority below its name. */
export function LifeGroup({ name, party, count, children }: LifeGroup) {
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={3}>
          <PartyLink code={party}>{name}</PartyLink>
          {count !== undefined && (
            <>
              {' '}
              <span className="count">{count}</span>
            </>
          )}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
