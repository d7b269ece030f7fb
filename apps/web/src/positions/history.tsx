import { numberOf } from '../address/days';
import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { EntryLink } from '../common/entry-link';
import { standOf } from '../common/stand';
import { Sign } from '../common/stand-sign';
import { standTexts } from '../common/stand-texts';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { stripOf, type Strip } from './strip';
import { positionTexts } from './texts';
import type { Issue } from './use-positions';

type Period = Schemas['PositionPeriod'];

interface Asked {
  readonly actor: string;
  readonly slug: string;
  readonly issue: Issue | undefined;
}

/** The stand as periods: along time, and as a table. */
export function History({ actor, slug, issue }: Asked) {
  const t = useTexts(positionTexts);
  const { dispute, moment, day } = useMoment();
  const question = useAsk(['position-history', 'live', dispute, moment, actor, slug], (signal) => {
    const params = { path: { dispute, actor, issue: slug }, query: moment };
    return answerOf(client.GET('/v1/disputes/{dispute}/positions/{actor}/{issue}', { params, signal }));
  });
  return (
    <section>
      <h3>{t('history')}</h3>
      <Answered of={question}>
        {({ data }) => (
          <>
            <Along strip={stripOf(data, numberOf(day))} issue={issue} />
            <Periods periods={data} issue={issue} />
          </>
        )}
      </Answered>
    </section>
  );
}

function Along({ strip, issue }: { readonly strip: Strip<Period>; readonly issue: Issue | undefined }) {
  const t = useTexts(positionTexts);
  const words = useTexts(standTexts);
  return (
    <div className="strip" role="img" aria-label={t('history.strip')}>
      {strip.lanes.map(({ track, bars }) => (
        <div key={track} className="lane">
          <span className="small quiet">{words(track)}</span>
          <div>
            {bars.map(({ left, width, period }) => (
              <span
                key={`${period.from} ${period.label}`}
                className={`bar stand-${standOf(period, issue?.options ?? [])}`}
                style={{ left: `${left}%`, width: `${width}%` }}
                title={period.label}
              >
                {width > 8 && <Sign of={standOf(period, issue?.options ?? [])} />}
              </span>
            ))}
          </div>
        </div>
      ))}
      <div className="years small quiet">
        {strip.years.map(({ year, left }) => (
          <span key={year} style={{ left: `${left}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Periods({
  periods,
  issue,
}: {
  readonly periods: readonly Period[];
  readonly issue: Issue | undefined;
}) {
  const t = useTexts(positionTexts);
  const words = useTexts(standTexts);
  return (
    <table className="periods">
      <thead>
        <tr>
          <th scope="col">{t('from')}</th>
          <th scope="col">{t('to')}</th>
          <th scope="col">{t('stand')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ track, from, to, label, basis, ...side }) => (
          <tr key={`${track} ${from} ${label}`}>
            <td className="date">{from ?? t('ever')}</td>
            <td className="date">{to ?? t('now')}</td>
            <td>
              <Sign of={standOf(side, issue?.options ?? [])} />{' '}
              <EntryLink id={basis.entryId}>{label}</EntryLink>
              {track === 'enacted' && <span className="quiet small"> ({words('enacted')})</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
