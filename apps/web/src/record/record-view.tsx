import './record.css';
import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { useToken } from '../api/token';
import { Answered } from '../common/states';
import { TokenForm } from '../common/token-form';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { Amend } from './amend';
import { ImportFile } from './import-file';
import { NewEvent } from './new-event';
import { recordTexts } from './texts';
import { useEventTypes } from './use-event-types';

const ACTS = ['event', 'amend', 'import'] as const;
type Act = (typeof ACTS)[number];

/** A new event, an amendment of an entry (`act=amend&of=<id>`), or a file. */
export function RecordView() {
  const t = useTexts(recordTexts);
  const { path, get, to } = usePageAddress();
  const act = ACTS.find((one) => one === get('act')) ?? 'event';
  return (
    <>
      <ViewHead name="record">
        <nav className="lists no-print" aria-label={t('acts')}>
          {ACTS.map((one) => (
            <Link key={one} href={to(path, { act: one === 'event' ? null : one })} aria-current={one === act ? 'page' : undefined}>
              {t(`act.${one}`)}
            </Link>
          ))}
        </nav>
      </ViewHead>
      <Token />
      <div className={get('entry') === '' ? 'record' : 'record with-entry'}>
        <Part act={act} />
        <EntryPanel />
      </div>
    </>
  ); // prettier-ignore
}

function Token() {
  const t = useTexts(recordTexts);
  const given = useToken() !== '';
  return (
    <details className="token-part" open={!given || undefined} key={String(given)}>
      <summary>{t(given ? 'token.there' : 'token.needed')}</summary>
      <TokenForm />
    </details>
  );
}

function Part({ act }: { readonly act: Act }) {
  const types = useEventTypes();
  if (act === 'import') return <ImportFile />;
  return (
    <Answered of={types}>
      {(all) => (act === 'amend' ? <Amend types={all} /> : <NewEvent types={all} />)}
    </Answered>
  );
}
