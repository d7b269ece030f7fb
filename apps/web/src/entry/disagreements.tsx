import type { Schemas } from '../api/client';
import { Outside } from '../common/outside';
import { useTexts } from '../messages/use-texts';
import { entryTexts } from './texts';
import { valueText } from './value-text';

/** Where sources differ: value beside value, each with who says it. */
export function Disagreements({ entry }: { readonly entry: Schemas['Entry'] }) {
  const t = useTexts(entryTexts);
  if (entry.disagreements.length === 0) return null;
  const nameOf = (url: string) => {
    const source = entry.sources.find((one) => one.url === url);
    return source?.publisher ?? source?.title ?? url;
  };
  return (
    <>
      <h3>{t('differ')}</h3>
      {entry.disagreements.map(({ field, values }) => (
        <table key={field}>
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
      ))}
      <p className="quiet small">{t('differ.none-chosen')}</p>
    </>
  );
}
