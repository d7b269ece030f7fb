import { useState } from 'react';
import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import type { Entry } from './entry';
import { facetOf, type FacetName, type FacetValue } from './facets';
import { timelineTexts } from './texts';

const FEW = 10;
const NAMES: readonly FacetName[] = ['issue', 'family', 'actor', 'confidence', 'stance', 'year'];

export type NameOf = (facet: string, value: string) => string;

/** Filters with the number of entries behind each, as of the day shown. */
export function FacetLists({
  entries,
  nameOf,
}: {
  readonly entries: readonly Entry[];
  readonly nameOf: NameOf;
}) {
  const t = useTexts(timelineTexts);
  const { set } = usePageAddress();
  return (
    <aside className="facets" aria-label={t('filters')}>
      <details open={innerWidth > 900}>
        <summary>{t('filters')}</summary>
        {NAMES.map((name) => (
          <Facet key={name} name={name} entries={entries} nameOf={nameOf} />
        ))}
        <button
          type="button"
          className="plain"
          onClick={() =>
            set({ issue: null, family: null, actor: null, party: null, confidence: null, stance: null, from: null, to: null, q: null, programme: null, type: null, target: null, subject: null })
          } // prettier-ignore
        >
          {t('clear')}
        </button>
      </details>
    </aside>
  );
}

function Facet({
  name,
  entries,
  nameOf,
}: {
  readonly name: FacetName;
  readonly entries: readonly Entry[];
  readonly nameOf: NameOf;
}) {
  // prettier-ignore
  const t = useTexts(timelineTexts);
  const { get, list, set } = usePageAddress();
  const [all, setAll] = useState(false);
  const values = facetOf(entries, name);
  const chosen = name === 'year' ? (get('from') === get('to') ? [get('from')] : []) : list(name);
  const gone = chosen.filter((value) => value !== '' && !values.some((one) => one.value === value));
  const shown = [...gone.map((value) => ({ value, count: 0 })), ...(all ? values : values.slice(0, FEW))];
  const toggle = (value: string) => {
    const on = chosen.includes(value);
    if (name === 'year') return set(on ? { from: null, to: null } : { from: value, to: value });
    set({ [name]: on ? chosen.filter((one) => one !== value) : [...chosen, value] });
  };
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t(name)}</h2>
      <Values shown={shown} chosen={chosen} toggle={toggle} nameOf={(value) => nameOf(name, value)} />
      {!all && values.length > FEW && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {t('more')} ({values.length - FEW})
        </button>
      )}
    </section>
  );
}

interface Offered {
  readonly shown: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly toggle: (value: string) => void;
  readonly nameOf: (value: string) => string;
}

function Values({ shown, chosen, toggle, nameOf }: Offered) {
  return (
    <ul>
      {shown.map(({ value, count }) => (
        <li key={value}>
          <button type="button" aria-pressed={chosen.includes(value)} onClick={() => toggle(value)}>
            <span>{nameOf(value)}</span> <span className="count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
