import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../messages/use-texts';
import { shellTexts } from '../shell/texts';
import type { ViewName } from '../view-name';
import { partyTexts } from './texts';

export interface Full {
  readonly view: ViewName;
  /** Its address, filtered for the party. */
  readonly href: string;
}

interface Part {
  readonly title: string;
  readonly count: number;
  readonly full?: Full;
  readonly children: ReactNode;
}

/** One part of what is on record about a party, with the way to the view that shows all of it. */
export function Part({ title, count, full, children }: Part) {
  const t = useTexts(partyTexts);
  const shell = useTexts(shellTexts);
  return (
    <section className="part">
      <header>
        <h3>
          {title} <span className="count">{count}</span>
        </h3>
        {full && (
          <Link className="small no-print" href={full.href}>
            {t('open-in', { view: shell(full.view) })}
            <span className="unseen">: {title}</span>
          </Link>
        )}
      </header>
      {children}
    </section>
  );
}

const FEW = 6;

/** The first rows, and where there are more the way to all of them. */
export function Few<Row>(props: {
  readonly rows: readonly Row[];
  readonly full?: Full;
  /** Rows of a name and a date stand side by side. */
  readonly narrow?: boolean;
  readonly children: (row: Row) => ReactNode;
}) {
  const t = useTexts(partyTexts);
  const { rows, full, narrow, children } = props;
  const shown = full ? rows.slice(0, FEW) : rows;
  return (
    <>
      <ul className={narrow ? 'few narrow' : 'few'}>{shown.map(children)}</ul>
      {full && rows.length > shown.length && (
        <p className="small">
          <Link href={full.href}>{t('more', { n: rows.length })}</Link>
        </p>
      )}
    </>
  );
}
