import type { Schemas } from '../api/client';
import { Dated } from '../common/dated';
import { useTexts } from '../messages/use-texts';
import { rowSays } from './row-says';
import { recordTexts } from './texts';

type Change = Schemas['ForeseenChange'];
interface What {
  readonly changes: readonly Change[];
  readonly omitted: number;
}

/** Answers that would be others, from when until when; those that would only rest on something new are folded. */
export function ForeseenChanges({ changes, omitted }: What) {
  const t = useTexts(recordTexts);
  const others = changes.filter(({ change }) => change !== 'restated');
  const restated = changes.filter(({ change }) => change === 'restated');
  return (
    <>
      {others.length === 0 ? <p>{t('changes.none')}</p> : <Table changes={others} />}
      {restated.length > 0 && (
        <details className="small">
          <summary>{t('restated', { n: restated.length })}</summary>
          <ul>
            {restated.map((change) => (
              <li key={keyOf(change)}>
                {t(`question.${change.question}`)}: {change.id}, <Days of={change} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {omitted > 0 && <p className="small">{t('omitted', { n: omitted })}</p>}
    </>
  );
}

const keyOf = ({ question, id, from }: Change) => `${question} ${id} ${from}`;

function Table({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTexts(recordTexts);
  return (
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
          <Row key={keyOf(change)} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ change }: { readonly change: Change }) {
  const t = useTexts(recordTexts);
  const { question, id, now, before, after } = change;
  return (
    <tr>
      <td>
        {t(`question.${question}`)}
        <p className="small quiet">{id}</p>
      </td>
      <td className="small">
        <Days of={change} /> {now && <span className="tag">{t('now')}</span>}
      </td>
      <td>{before ? <del>{rowSays(question, before)}</del> : '–'}</td>
      <td>{after ? <ins>{rowSays(question, after)}</ins> : '–'}</td>
    </tr>
  );
}

function Days({ of: { from, to } }: { readonly of: Change }) {
  const t = useTexts(recordTexts);
  return <Dated sentence={`${from ?? t('ever')} – ${to ?? t('on')}`} />;
}
