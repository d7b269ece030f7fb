import { usePageAddress } from '../address/page-address';
import { Sign } from '../common/stand-sign';
import { useTexts } from '../messages/use-texts';
import { Swatch } from './patterns';
import type { Group } from './stands';
import { mapTexts } from './texts';

/** The colours with their names and numbers of states; each may be chosen alone. */
export function Legend({ groups, silent }: { readonly groups: readonly Group[]; readonly silent: number }) {
  const t = useTexts(mapTexts);
  const { get, set } = usePageAddress();
  const chosen = get('group');
  return (
    <ul className="map-legend" aria-label={t('legend')}>
      {groups.map((group) => (
        <li key={group.id}>
          <button
            type="button"
            aria-pressed={chosen === group.id}
            onClick={() => set({ group: chosen === group.id ? null : group.id })}
          >
            <Swatch id={group.id} kind={group.kind} />
            <Sign of={group.kind} />
            <span>
              <GroupName group={group} /> <b>{group.count}</b>
            </span>
          </button>
        </li>
      ))}
      <li className="silent">
        <Swatch id="" kind="neutral" /> {t('legend.unknown')} <b>{silent}</b>
      </li>
    </ul>
  );
}

function GroupName({ group: { kind, isAct, holder } }: { readonly group: Group }) {
  const t = useTexts(mapTexts);
  if (holder) return isAct ? holder.name : t('legend.sides', { holder: holder.name });
  return t(`legend.${kind === 'none' || kind === 'withdrawn' ? kind : 'other'}`);
}
