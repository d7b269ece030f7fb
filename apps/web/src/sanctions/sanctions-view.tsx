import '../common/rows.css';
import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { ViewHead } from '../common/view-head';
import { LicencesPart } from './licences';
import { MeasuresPart } from './measures';
import { sanctionTexts } from './texts';
import type { What } from './use-sanctions';

/** Measures, or licences (`list=licences`), on the day of the time bar. */
export function SanctionsView() {
  const t = useTexts(sanctionTexts);
  const { path, get, to } = usePageAddress();
  const shown: What = get('list') === 'licences' ? 'licences' : 'measures';
  return (
    <>
      <ViewHead name="sanctions">
        <nav className="lists no-print" aria-label={t('which')}>
          {(['measures', 'licences'] as const).map((what) => (
            <Link
              key={what}
              href={to(path, what === 'licences' ? { list: what } : {})}
              aria-current={what === shown ? 'page' : undefined}
            >
              {t(what)}
            </Link>
          ))}
        </nav>
      </ViewHead>
      <div className={get('entry') === '' ? 'rows-view' : 'rows-view with-entry'}>
        {shown === 'measures' ? <MeasuresPart /> : <LicencesPart />}
        <EntryPanel />
      </div>
    </>
  );
}
