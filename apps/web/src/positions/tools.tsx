import { usePageAddress } from '../address/page-address';
import { SearchField } from '../common/search-field';
import { useTexts } from '../messages/use-texts';
import { positionTexts } from './texts';
import type { Issue } from './use-positions';

const TRACKS = ['', 'declared', 'enacted'] as const;

/** Filters and order of the matrix, each in the address. */
export function Tools({ issues }: { readonly issues: readonly Issue[] }) {
  const t = useTexts(positionTexts);
  const { get, set } = usePageAddress();
  const gaps = get('gap') === 'only';
  const sort = get('sort');
  return (
    <div className="tools stand-tools no-print">
      <SearchField label={t('search')} hint={t('search.hint')} />
      <Choice
        label={t('issue')}
        value={get('issue').includes(',') ? '' : get('issue')}
        options={[['', t('issue.all')], ...issues.map(({ slug, title }) => [slug, title] as const)]}
        onChange={(issue) => set({ issue })}
      />
      <Choice
        label={t('track')}
        value={get('track')}
        options={TRACKS.map((track) => [track, t(track === '' ? 'track.all' : `track.${track}`)] as const)}
        onChange={(track) => set({ track })}
      />
      <Choice
        label={t('sort')}
        value={sort || 'most'}
        options={[
          ['most', t('sort.most')],
          ['name', t('sort.name')],
          ...issues.map(({ slug, title }) => [slug, t('sort.issue', { issue: title })] as const),
        ]}
        onChange={(chosen) => set({ sort: chosen === 'most' ? null : chosen })}
      />
      <button type="button" aria-pressed={gaps} onClick={() => set({ gap: gaps ? null : 'only' })}>
        ≠ {t('gaps')}
      </button>
    </div>
  );
}

interface Offered {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: Offered) {
  return (
    <select aria-label={label} title={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}
