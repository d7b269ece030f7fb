import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { changed, withSearch } from '../address/search';
import type { Schemas } from '../api/client';
import { useTexts } from '../messages/use-texts';
import { sourceTexts } from './texts';

export function SourceTable({ sources }: { readonly sources: readonly Schemas['Source'][] }) {
  const t = useTexts(sourceTexts);
  const { path, search } = usePageAddress();
  return (
    <table className="source-table">
      <thead>
        <tr>
          <th scope="col">{t('published')}</th>
          <th scope="col">{t('source')}</th>
          <th scope="col">{t('publisher')}</th>
          <th scope="col">{t('claims')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, url, title, publisher, published, claims }) => (
          <tr key={id}>
            <td className="date">{published ?? <span className="quiet">{t('undated')}</span>}</td>
            <td>
              <Link href={withSearch(path, changed(search, { source: id }))}>{title ?? url}</Link>
            </td>
            <td className="small">{publisher}</td>
            <td className="small">{claims.length > 0 ? claims.length : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
