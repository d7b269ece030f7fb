import { useTexts } from '../messages/use-texts';
import type { Report } from './send-file';
import { recordTexts } from './texts';

/** What became of the lines; of those refused, each with what is wrong with it. */
export function ImportReport({ name, report }: { readonly name: string; readonly report: Report }) {
  const t = useTexts(recordTexts);
  const { created, same, changed, rejected, rejectedCount, position } = report;
  return (
    <section className="report">
      <h2>{t('report', { name })}</h2>
      <dl>
        {Object.entries({ created, same, changed, rejected: rejectedCount }).map(([what, n]) => (
          <div key={what} data-what={what}>
            <dt>{t(`report.${what as 'created'}`)}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('report.position', { position: String(position) })}</p>
      {rejected.length > 0 && <Rejected lines={rejected} />}
      {rejectedCount > rejected.length && <p>{t('report.first', { n: rejected.length })}</p>}
    </section>
  );
}

function Rejected({ lines }: { readonly lines: Report['rejected'] }) {
  const t = useTexts(recordTexts);
  return (
    <table>
      <caption>{t('report.rejected')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('entry')}</th>
          <th scope="col">{t('reason')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, id, pointer, reason }) => (
          <tr key={line}>
            <td className="date">{line}</td>
            <td className="small">{id ?? '–'}</td>
            <td lang="en">
              {pointer && <code>{pointer}</code>} {reason}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
