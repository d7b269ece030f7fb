import { useState } from 'react';
import { EntryLine } from '../common/entry-line';
import { useTexts } from '../messages/use-texts';
import { positionTexts } from './texts';
import type { Position } from './use-positions';

const FEW = 6;

/** The entries that a stand rests on, and those that say otherwise. */
export function Evidence({ positions }: { readonly positions: readonly Position[] }) {
  const t = useTexts(positionTexts);
  const evidence = [...new Set(positions.flatMap((one) => one.evidence))];
  const contradicting = [...new Set(positions.flatMap((one) => one.contradicting))];
  return (
    <>
      {evidence.length > 0 && <Entries title={t('evidence')} ids={evidence} />}
      {contradicting.length > 0 && <Entries title={t('contradicting')} ids={contradicting} />}
    </>
  );
}

function Entries({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const t = useTexts(positionTexts);
  const [all, setAll] = useState(false);
  return (
    <section>
      <h3>
        {title} ({ids.length})
      </h3>
      <ul className="evidence">
        {(all ? ids : ids.slice(0, FEW)).map((id) => (
          <li key={id}>
            <EntryLine id={id} />
          </li>
        ))}
      </ul>
      {!all && ids.length > FEW && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {t('more', { n: ids.length })}
        </button>
      )}
    </section>
  );
}
