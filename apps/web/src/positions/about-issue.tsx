import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { Sign } from '../common/stand-sign';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { positionTexts } from './texts';
import { sidesOf, trendOf } from './trend';
import { TrendPicture, TrendTable, useSideWords } from './trend-picture';
import { useTrend } from './use-trend';
import { kindOf } from './matrix';
import { type Issue, usePositions } from './use-positions';

/** One issue: what is in question, who is on which side on the day shown, and how that came about. */
export function AboutIssue({ issue }: { readonly issue: Issue }) {
  const t = useTexts(positionTexts);
  const trend = useTrend(issue);
  return (
    <article className="about-stand">
      <h2>{issue.title}</h2>
      {issue.proposition && (
        <p>
          <span className="quiet small">{t('proposition')}:</span> {issue.proposition}
        </p>
      )}
      <Choices issue={issue} />
      <Today issue={issue} />
      <section>
        <h3>{t('trend')}</h3>
        <Answered of={trend}>
          {(answers) => {
            if (answers.length === 0) return <p className="quiet">{t('none-then')}</p>;
            const told = trendOf(answers, issue);
            return (
              <>
                <TrendPicture trend={told} />
                <p className="small quiet">{t('trend.about', { n: told.days.length })}</p>
                <TrendTable trend={told} />
              </>
            );
          }}
        </Answered>
      </section>
    </article>
  );
}

function Choices({ issue: { slug } }: { readonly issue: Issue }) {
  const t = useTexts(positionTexts);
  const { get, list, set } = usePageAddress();
  const only = list('issue').includes(slug);
  return (
    <p className="choices">
      <button type="button" onClick={() => set({ issue: only ? null : slug })}>
        {t(only ? 'all-issues' : 'only-issue')}
      </button>{' '}
      <button
        type="button"
        aria-pressed={get('sort') === slug}
        onClick={() => set({ sort: get('sort') === slug ? null : slug })}
      >
        {t('sort-by')}
      </button>
    </p>
  );
}

function Today({ issue }: { readonly issue: Issue }) {
  const t = useTexts(positionTexts);
  const say = useSideWords();
  const { day } = useMoment();
  const question = usePositions({ issue: issue.slug, track: 'declared' });
  return (
    <section>
      <h3>{t('today', { day })}</h3>
      <Answered of={question}>
        {(data) => (
          <ul className="stands">
            {sidesOf(data, issue).map((side) => (
              <li key={side.kind} className="stand-line">
                <Sign of={side.kind} /> {say(side)}:{' '}
                <b>{data.filter((one) => kindOf(one, issue) === side.kind).length}</b>
              </li>
            ))}
            {data.length === 0 && <li className="quiet">{t('no-stand')}</li>}
          </ul>
        )}
      </Answered>
    </section>
  );
}
