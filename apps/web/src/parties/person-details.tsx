import type { ReactNode } from 'react';
import { Outside } from '../common/outside';
import { useTexts } from '../messages/use-texts';
import type { Actor } from './register';
import { partyTexts } from './texts';

/** What is noted of a person. An erasure takes all of it; the register then has the place of it, and nothing in it. */
export function PersonDetails({ of: { personDetails } }: { readonly of: Actor }) {
  const t = useTexts(partyTexts);
  if (!personDetails) return null;
  const { born, nationality, documents, note, sources, recordedAt } = personDetails;
  const rows = [
    ['born', born],
    ['nationality', nationality],
    ['documents', documents?.join('; ')],
    ['noted', note],
  ] as const;
  const known = rows.filter(([, value]) => Boolean(value));
  return (
    <section className="part">
      <h3>{t('personal')}</h3>
      {known.length === 0 ? (
        <p>
          <em>{t('erased', { on: recordedAt.slice(0, 10) })}</em>
        </p>
      ) : (
        <dl className="facts">{known.map(([key, value]) => detail(t(key), value))}</dl>
      )}
      {sources.length > 0 && (
        <p className="small">
          {t('sources')}:{' '}
          {sources.map(({ url, title }, i) => (
            <span key={url}>
              {i > 0 && ', '}
              <Outside href={url}>{title ?? url}</Outside>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

const detail = (name: string, value: ReactNode) => (
  <div key={name}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
