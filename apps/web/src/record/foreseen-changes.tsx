import type { Schemas } from '../api/client';
import { useTexts } from '../messages/use-texts';
import { rowSays } from './row-says';
import { recordTexts } from './texts';

type Change = Schemas['ForeseenChange'];

/** Answer by answer: from when until when it would be another, what it is now and what it would be. */
export function ForeseenChanges({
  changes,
  omitted,
}: {
  readonly changes: readonly Change[];
  readonly omitted: number;
}) {
  const t = useTexts(recordTexts);
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('days')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row key={`${change.question} ${change.id} ${change.from}`} change={change} />
          ))}
        </tbody>
      </table>
      {omitted > 0 && <p className="small">{t('omitted', { n: omitted })}</p>}
    </>
  ); // prettier-ignore
}

function Row({
  change: { question, id, from, to, now, before, after, change },
}: {
  readonly change: Change;
}) {
  const t = useTexts(recordTexts);
  return (
    <tr>
      <td>
        {t(`question.${question}`)}
        <p className="small quiet">{id}</p>
      </td>
      <td className="small">
        {from ?? t('ever')} – {to ?? t('on')} {now && <span className="tag">{t('now')}</span>}
      </td>
      <td>{before ? <del>{rowSays(question, before)}</del> : '–'}</td>
      <td>
        {after ? <ins>{rowSays(question, after)}</ins> : '–'}
        {change === 'restated' && <p className="small quiet">{t('restated')}</p>}
      </td>
    </tr>
  ); // prettier-ignore
}
