import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { useLandNames } from './names';
import { mapTexts } from './texts';
import type { Land } from './world';

/** The states of which the record says nothing: not the same as taking no side. */
export function Silent({ lands }: { readonly lands: readonly Land[] }) {
  const t = useTexts(mapTexts);
  const { set } = usePageAddress();
  const nameOf = useLandNames();
  const named = lands
    .map((land) => ({ code: land.code, name: nameOf(land) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <details className="silent-states small">
      <summary>{t('silent', { n: named.length })}</summary>
      <ul>
        {named.map(({ code, name }) => (
          <li key={code}>
            <button type="button" className="plain in-text" onClick={() => set({ state: code, entry: null })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('borders')}</p>
    </details>
  );
}
