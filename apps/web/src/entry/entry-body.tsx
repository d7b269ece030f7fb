import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import type { Schemas } from '../api/client';
import { useIssues } from '../api/moment';
import { Outside } from '../common/outside';
import { Parties } from '../common/parties';
import { useTexts } from '../messages/use-texts';
import { wordsOf } from '../timeline/words';
import { Disagreements } from './disagreements';
import { Chain, Proof } from './links';
import { Personal } from './personal';
import { entryTexts } from './texts';
import { Versions } from './versions';

type Entry = Schemas['Entry'];
type Version = Schemas['EntryHistory']['data'][number];

export function EntryBody({
  entry,
  versions,
  redactions,
}: {
  readonly entry: Entry;
  readonly versions: readonly Version[];
  readonly redactions: Parameters<typeof Personal>[0]['redactions'];
}) {
  const t = useTexts(entryTexts);
  const { summary, headline, status, anomalies } = entry;
  return (
    <article>
      <When entry={entry} />
      <h2>{headline}</h2>
      {status !== 'current' && <p className="warn">{t(status)}</p>}
      {summary !== headline && <p>{summary}</p>}
      <Facts entry={entry} />
      <Personal entry={entry} redactions={redactions} />
      <Disagreements entry={entry} />
      {anomalies.length > 0 && (
        <>
          <h3>{t('irregular')}</h3>
          <ul>
            {anomalies.map((code) => (
              <li key={code}>{code.replaceAll('-', ' ')}</li>
            ))}
          </ul>
        </>
      )}
      <Sources entry={entry} />
      <Chain entry={entry} />
      <Versions versions={versions} />
      <Proof entry={entry} />
      <AmendLink id={entry.id} />
    </article>
  );
}

function AmendLink({ id }: { readonly id: string }) {
  const t = useTexts(entryTexts);
  const { to } = usePageAddress();
  return (
    <p className="small no-print">
      <Link href={to('/record', { act: 'amend', of: id })}>{t('amend')}</Link>
    </p>
  );
}

function When({ entry: { occurredOn, occurredFrom, occurredTo } }: { readonly entry: Entry }) {
  const t = useTexts(entryTexts);
  const open = '…';
  return (
    <p>
      <time dateTime={occurredFrom ?? undefined}>{occurredOn}</time>{' '}
      {occurredFrom !== occurredTo && (
        <span className="quiet small">
          {t('when.between', { from: occurredFrom ?? open, to: occurredTo ?? open })}
        </span>
      )}
    </p>
  );
}

function Facts({ entry }: { readonly entry: Entry }) {
  const t = useTexts(entryTexts);
  const words = useTexts(wordsOf);
  const issues = useIssues().data;
  const rows: readonly (readonly [Parameters<typeof t>[0], React.ReactNode])[] = [
    ['who', entry.actors.length > 0 && <Parties of={entry.actors} />],
    ['whom', entry.targets.length > 0 && <Parties of={entry.targets} />],
    ['about', entry.subjects.length > 0 && <Parties of={entry.subjects} />],
    ['issues', entry.issues.map((slug) => issues?.get(slug)?.title ?? slug).join('; ')],
    ['kind', words(entry.family as never)],
    ['stance', entry.stance && words(entry.stance)],
    ['attested', entry.confidence && words(entry.confidence)],
    ['programme', entry.programme],
    ['instrument', entry.instrument],
    ['note', entry.note],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => Boolean(value))
        .map(([key, value]) => (
          <div key={key} className="fact">
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Sources({ entry: { sources } }: { readonly entry: Entry }) {
  const t = useTexts(entryTexts);
  return (
    <>
      <h3>
        {t('sources')} ({sources.length})
      </h3>
      <ul>
        {sources.map(({ url, title, publisher, published }) => (
          <li key={url}>
            <Outside href={url}>{title ?? url}</Outside>{' '}
            <span className="quiet small">
              {[publisher, published ?? t('undated')].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
