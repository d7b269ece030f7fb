import './positions.css';
import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { changed, withSearch } from '../address/search';
import { PartyHeading } from '../common/party-link';
import { Sign } from '../common/stand-sign';
import { standTexts } from '../common/stand-texts';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { useStandWords } from './cell';
import { Evidence } from './evidence';
import { History } from './history';
import { kindOf } from './matrix';
import { positionTexts } from './texts';
import { type Issue, type Position, usePositions } from './use-positions';

const VIEW = '/positions';

interface Asked {
  readonly actor: string;
  readonly slug: string;
  readonly issue: Issue | undefined;
}

/** One party on one issue: where it stands and by which rule, since when, and the entries it rests on. */
export function AboutStand({ actor, slug, issue }: Asked) {
  const t = useTexts(positionTexts);
  const { path, search, to } = usePageAddress();
  const here = withSearch(VIEW, changed(search, { stand: `/${slug}` }));
  const question = usePositions({ actor, issue: slug });
  return (
    <Answered of={question}>
      {(data) => (
        <article className="about-stand">
          <PartyHeading code={actor} name={data[0]?.actor.name ?? actor} />
          <p>
            <Link href={path === VIEW ? here : to(VIEW, { stand: `/${slug}` })}>{issue?.title ?? slug}</Link>
            {issue?.proposition && <span className="quiet"> {issue.proposition}</span>}
          </p>
          {data.length === 0 && <p className="quiet">{t('no-stand')}</p>}
          {data.map((position) => (
            <Track key={position.track} position={position} issue={issue} />
          ))}
          <Gap positions={data} />
          <History actor={actor} slug={slug} issue={issue} />
          <Evidence positions={data} />
        </article>
      )}
    </Answered>
  );
}

function Track({ position, issue }: { readonly position: Position; readonly issue: Issue | undefined }) {
  const t = useTexts(positionTexts);
  const words = useTexts(standTexts);
  const { track, label, score, since, lastStatedOn: last, reaffirmed, status } = position;
  return (
    <section className="track">
      <h3>{t(track === 'declared' ? 'words' : 'deeds')}</h3>
      <p className="stand-line">
        <Sign of={kindOf(position, issue)} /> <b>{label}</b>
      </p>
      <p className="small quiet">
        {[
          score !== null && t('strength', { score: signed(score) }),
          t(track === 'declared' ? 'since' : 'since.deed', { since, last }),
          reaffirmed > 0 && t('again', { n: reaffirmed }),
          words(`status.${status}`),
        ]
          .filter(Boolean)
          .join('; ')}
        .
      </p>
      <p className="small">
        {t('rule')}: <RuleInWords rule={position.basis.rule} />
      </p>
    </section>
  );
}

const signed = (score: number) => (score > 0 ? `+${score}` : String(score).replace('-', '−'));

function RuleInWords({ rule }: { readonly rule: string }) {
  const words = useTexts(standTexts);
  if (rule === 'human' || rule === 'option-ended') return words(`rule.${rule}`);
  if (rule.startsWith('deed:')) return words('rule.deed', { type: rule.slice('deed:'.length) });
  return words('rule.coded', { rule });
}

function Gap({ positions }: { readonly positions: readonly Position[] }) {
  const t = useTexts(positionTexts);
  const say = useStandWords();
  const [declared, enacted] = (['declared', 'enacted'] as const).map((track) =>
    positions.find((one) => one.track === track),
  );
  if (!declared?.gap || !enacted) return null;
  return (
    <p className="warn">
      ≠ {t('gap.is', { declared: say(declared, undefined), enacted: say(enacted, undefined) })}
    </p>
  );
}
