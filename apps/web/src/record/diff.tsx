import { valueText } from '../entry/value-text';
import { useTexts } from '../messages/use-texts';
import { nameOfField } from './field-names';
import { recordTexts } from './texts';
import type { Difference } from './values';

/** Field by field what it says and what it will say. */
export function Diff({ of }: { readonly of: readonly Difference[] }) {
  const t = useTexts(recordTexts);
  if (of.length === 0) return <p className="quiet">{t('diff.none')}</p>;
  return (
    <table className="diff">
      <caption className="unseen">{t('diff')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{nameOfField(field, t)}</th>
            <td>
              <del>{valueText(before)}</del>
            </td>
            <td>
              <ins>{valueText(after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
