import type { Schemas } from '../api/client';
import { Outside } from '../common/outside';
import { useTexts } from '../messages/use-texts';
import { entryTexts } from './texts';
import { valueText } from './value-text';

type Entry = Schemas['Entry'];
type Disagreement = Entry['disagreements'][number];

/** Where sources differ: value beside value, each with who says it. */
export function Disagreements({ entry: { disagreements, sources } }: { readonly entry: Entry }) {
  const t = useTexts(entryTexts);
  if (disagreements.length === 0) return null;
  return (
    <>
      <h3>{t('differ')}</h3>
      {disagreements.map((one) => (
        <div key={one.field}>
          <Values of={one} sources={sources} />
          {one.settled && <Settled as={one.settled} />}
        </div>
      ))}
      {disagreements.some(({ settled }) => !settled) && (
        <p className="quiet small">{t('differ.none-chosen')}</p>
      )}
    </>
  );
}

function Values({
  of: { field, values },
  sources,
}: {
  readonly of: Disagreement;
  readonly sources: Entry['sources'];
}) {
  const t = useTexts(entryTexts);
  const nameOf = (url: string) => {
    const source = sources.find((one) => one.url === url);
    return source?.publisher ?? source?.title ?? url;
  };
  return (
    <table>
      <caption className="small">{field}</caption>
      <thead>
        <tr>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('says')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ value, sourceUrl }) => (
          <tr key={`${valueText(value)} ${sourceUrl}`}>
            <td>{valueText(value)}</td>
            <td>{sourceUrl && <Outside href={sourceUrl}>{nameOf(sourceUrl)}</Outside>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Settled({ as: { value, basis } }: { readonly as: NonNullable<Disagreement['settled']> }) {
  const t = useTexts(entryTexts);
  return (
    <p className="small">
      {value === undefined ? t('differ.settled') : t('differ.settled-as', { value })}{' '}
      <span lang="en">{basis}</span>
    </p>
  );
}
