import { useMoment } from '../api/moment';
import { Sign } from '../common/stand-sign';
import { standTexts } from '../common/stand-texts';
import { useTexts } from '../messages/use-texts';
import { positionTexts } from './texts';
import type { Side, Trend } from './trend';

export function useSideWords() {
  const words = useTexts(standTexts);
  return ({ kind, label }: Side): string => (label === '' ? words(kind as 'for') : label);
}

/** One pile a day; what lies after the day shown is pale. The table tells the same in numbers. */
export function TrendPicture({ trend: { sides, days } }: { readonly trend: Trend }) {
  const t = useTexts(positionTexts);
  const say = useSideWords();
  const { day: shown } = useMoment();
  const most = Math.max(1, ...days.map(({ counts }) => counts.reduce((a, b) => a + b, 0)));
  return (
    <figure className="trend">
      <div className="piles" role="img" aria-label={`${t('trend')}. ${t('trend.table')}.`}>
        {days.map(({ day, counts }) => (
          <div key={day} className="pile" data-later={day > shown || undefined} title={day}>
            {sides.map(({ kind }, i) => (
              <span
                key={kind}
                className={`stand-${kind}`}
                style={{ height: `${(counts[i]! / most) * 100}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <div className="trend-ends small quiet">
        <span>{days[0]?.day}</span>
        <span>{days.at(-1)?.day}</span>
      </div>
      <figcaption>
        <ul className="stands">
          {sides.map((side) => (
            <li key={side.kind} className="stand-line small">
              <Sign of={side.kind} /> {say(side)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

export function TrendTable({ trend: { sides, days } }: { readonly trend: Trend }) {
  const t = useTexts(positionTexts);
  const say = useSideWords();
  return (
    <details className="trend-table">
      <summary className="small">{t('trend.table')}</summary>
      <div className="scrolls" tabIndex={0} role="region" aria-label={t('trend.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              {sides.map((side) => (
                <th key={side.kind} scope="col">
                  <Sign of={side.kind} /> {say(side)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, counts }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                {sides.map(({ kind }, i) => (
                  <td key={kind} className="number">
                    {counts[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
