import { usePageAddress } from '../address/page-address';
import { PartyHeading } from '../common/party-link';
import { Sign } from '../common/stand-sign';
import { standTexts } from '../common/stand-texts';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { kindOf } from './matrix';
import { positionTexts } from './texts';
import { useContested, usePositions } from './use-positions';

/** Everything that one party holds on the day shown. */
export function AboutParty({ actor }: { readonly actor: string }) {
  const t = useTexts(positionTexts);
  const words = useTexts(standTexts);
  const { list, set } = usePageAddress();
  const issues = new Map(useContested().map((issue) => [issue.slug, issue]));
  const question = usePositions({ actor });
  const only = list('actor').includes(actor);
  return (
    <Answered of={question}>
      {(data) => (
        <article className="about-stand">
          <PartyHeading code={actor} name={data[0]?.actor.name ?? actor} />
          <p>
            <button type="button" onClick={() => set({ actor: only ? null : actor, q: null })}>
              {t(only ? 'only.not' : 'only')}
            </button>
          </p>
          {data.length === 0 && <p className="quiet">{t('no-stand')}</p>}
          <ul className="stands">
            {data.map((position) => (
              <li key={`${position.issue} ${position.track}`}>
                <button
                  type="button"
                  className="plain in-text"
                  onClick={() => set({ stand: `${actor}/${position.issue}` })}
                >
                  {issues.get(position.issue)?.title ?? position.issue}
                </button>
                <span className="stand-line">
                  <Sign of={kindOf(position, issues.get(position.issue))} /> {position.label}
                  {position.track === 'enacted' && <i className="quiet"> ({words('enacted')})</i>}
                </span>
              </li>
            ))}
          </ul>
        </article>
      )}
    </Answered>
  );
}
