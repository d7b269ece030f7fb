import { usePageAddress } from '../address/page-address';
import { Sign } from '../common/stand-sign';
import { useTexts } from '../messages/use-texts';
import { groupOf, type Held, isState } from './stands';
import { mapTexts } from './texts';

interface Listed {
  readonly held: readonly Held[];
  readonly onPoint: (code: string) => void;
}

/** The same as the map, by name: every state of which something is on record, and the bodies that have no place on it. */
export function HeldTable({ held, onPoint }: Listed) {
  const t = useTexts(mapTexts);
  const { get } = usePageAddress();
  const only = get('group');
  const shown = held
    .filter((one) => only === '' || groupOf(one) === only)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const [states, bodies] = [
    shown.filter(({ code }) => isState(code)),
    shown.filter(({ code }) => !isState(code)),
  ];
  return (
    <div className="held" role="region" aria-label={t('list')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('whom')}</th>
            <th scope="col">{t('since')}</th>
          </tr>
        </thead>
        <Rows held={states} onPoint={onPoint} />
        {bodies.length > 0 && (
          <>
            <tbody>
              <tr>
                <th scope="colgroup" colSpan={3} className="part">
                  {t('not-on-map')}
                </th>
              </tr>
            </tbody>
            <Rows held={bodies} onPoint={onPoint} />
          </>
        )}
      </table>
    </div>
  );
}

function Rows({ held, onPoint }: Listed) {
  const { get, set } = usePageAddress();
  const say = useHeldWords();
  return (
    <tbody>
      {held.map((one) => (
        <tr
          key={one.code}
          data-chosen={get('state') === one.code || undefined}
          onPointerEnter={() => onPoint(one.code)}
          onFocus={() => onPoint(one.code)}
        >
          <th scope="row">
            <button
              type="button"
              className="plain in-text"
              onClick={() => set({ state: one.code, entry: null })}
            >
              {one.name}
            </button>
          </th>
          <td>
            <span className="stand-line">
              <Sign of={one.kind} /> <span>{say.short(one)}</span>
            </span>
          </td>
          <td className="date">{one.since}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** In a cell, and as a sentence. */
export function useHeldWords() {
  const t = useTexts(mapTexts);
  return {
    short: ({ kind, holder, isAct }: Held): string => {
      if (holder) return isAct ? holder.name : t('legend.sides', { holder: holder.name });
      return t(`legend.${kind === 'none' || kind === 'withdrawn' ? kind : 'other'}`);
    },
    sentence: (held: Held | undefined): string => {
      if (!held) return t('unknown');
      if (held.holder) return t(held.isAct ? 'recognises' : 'sides', { holder: held.holder.name });
      return t(held.kind === 'none' || held.kind === 'withdrawn' ? held.kind : 'other');
    },
  };
}
