import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { grouped } from '../common/grouped';
import { Sign } from '../common/stand-sign';
import { standTexts } from '../common/stand-texts';
import { useLanguage, useTexts } from '../messages/use-texts';
import { useStandWords } from '../positions/cell';
import { kindOf } from '../positions/matrix';
import { type Issue, type Position, useContested } from '../positions/use-positions';
import { Part } from './part';
import { partyTexts } from './texts';
import type { Party } from './use-party';

/** Where it stands on each issue, in words and in deeds. */
export function StandsPart({ party: { code, positions } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  const issues = new Map(useContested().map((issue) => [issue.slug, issue]));
  const place = [...issues.keys()];
  const byIssue = grouped(positions, ({ issue }) => issue).toSorted(
    ([a], [b]) => place.indexOf(a) - place.indexOf(b),
  );
  if (positions.length === 0) return null;
  return (
    <Part title={t('stands')} count={positions.length} full={{ view: 'positions', href: to('/positions', { actor: code }) }}>
      <ul className="few">
        {byIssue.map(([slug, stands]) => (
          <li key={slug}>
            <Link href={to('/positions', { actor: code, stand: `${code}/${slug}` })}>
              {issues.get(slug)?.title ?? slug}
            </Link>
            {stands.map((position) => (
              <Stand key={position.track} position={position} issue={issues.get(slug)} />
            ))}
          </li>
        ))}
      </ul>
    </Part>
  ); // prettier-ignore
}

function Stand({ position, issue }: { readonly position: Position; readonly issue: Issue | undefined }) {
  const t = useTexts(partyTexts);
  const words = useTexts(standTexts);
  const say = useStandWords();
  const isEnglish = useLanguage() === 'en';
  const { label, track, since, choice } = position;
  return (
    <p className="line">
      <Sign of={kindOf(position, issue)} /> <i className="small">{words(track)}</i>{' '}
      <span lang={isEnglish ? undefined : 'en'}>{label}</span>{' '}
      <span className="small quiet">
        {choice === null && `(${say(position, issue)}) `}
        {t('since', { since })}
      </span>
    </p>
  );
}
