import { usePageAddress } from '../address/page-address';
import { offersOf, Switches } from '../common/filters';
import { PartyLink } from '../common/party-link';
import { SearchField } from '../common/search-field';
import { Answered, Empty } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { type Actor, type Kind, kindOf, type Listed, listed } from './register';
import { partyTexts } from './texts';
import { useActors } from './use-party';

const FEW = 60;

/** Everybody who has a code, by kind: to look for, and to choose from. */
export function AllParties() {
  const t = useTexts(partyTexts);
  const question = useActors();
  const all = (question.data ?? []).filter(({ mergedInto }) => mergedInto === null);
  return (
    <>
      <div className="party-search no-print">
        <SearchField label={t('search')} hint={t('search.hint')} />
      </div>
      <div className="filters no-print" role="group" aria-label={t('filters')}>
        <Switches name="kind" label={t('kind')} offers={offersOf(all, (actor) => [[kindOf(actor), t(`kinds.${kindOf(actor)}`)]])} />
      </div>
      <Answered of={question}>{(actors) => <Found actors={actors} />}</Answered>
    </>
  ); // prettier-ignore
}

function Found({ actors }: { readonly actors: readonly Actor[] }) {
  const { get, list } = usePageAddress();
  const kinds = listed(actors, { q: get('q'), kinds: list('kind') });
  if (kinds.length === 0) return <Empty />;
  return kinds.map(([kind, rows]) => <OfKind key={kind} kind={kind} rows={rows} />);
}

function OfKind({ kind, rows }: { readonly kind: Kind; readonly rows: readonly Listed[] }) {
  const t = useTexts(partyTexts);
  const { list, set } = usePageAddress();
  const open = list('open');
  const isWhole = open.includes(kind) || rows.length <= FEW;
  return (
    <section className="of-kind">
      <h2>
        {t(`kinds.${kind}`)} <span className="count">{rows.length}</span>
      </h2>
      <ul className="parties">
        {(isWhole ? rows : rows.slice(0, FEW)).map(({ actor, bodies }) => (
          <li key={actor.code}>
            <Name of={actor} />
            {bodies.length > 0 && (
              <ul>
                {bodies.map((body) => (
                  <li key={body.code}>
                    <Name of={body} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {!isWhole && (
        <button type="button" className="plain" onClick={() => set({ open: [...open, kind] }, { replace: true })}>
          {t('show-all', { n: rows.length })}
        </button>
      )}
    </section>
  ); // prettier-ignore
}

const Name = ({ of: { code, name } }: { readonly of: Actor }) => (
  <>
    <PartyLink code={code}>{name}</PartyLink> {name !== code && <span className="small quiet">{code}</span>}
  </>
);
