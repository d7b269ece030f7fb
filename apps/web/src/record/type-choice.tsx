import { usePageAddress } from '../address/page-address';
import { grouped } from '../common/grouped';
import { useTexts } from '../messages/use-texts';
import { wordsOf } from '../timeline/words';
import { spaced } from './field-names';
import type { EventType } from './schema';
import { recordTexts } from './texts';

/** The kinds of event, family by family. Which one is chosen is in the address. */
export function TypeChoice({
  types,
  chosen,
}: {
  readonly types: readonly EventType[];
  readonly chosen: EventType;
}) {
  const t = useTexts(recordTexts);
  const words = useTexts(wordsOf);
  const { set } = usePageAddress();
  const familyName = (family: string) => {
    const name = words(family as 'sanctions');
    return name === family ? spaced(family) : name;
  };
  return (
    <div className="field type-choice">
      <label htmlFor="event-type">{t('type')}</label>
      <select id="event-type" value={chosen.type} onChange={({ target }) => set({ type: target.value }, { replace: true })}>
        {grouped(types, ({ family }) => family)
          .toSorted(([a], [b]) => familyName(a).localeCompare(familyName(b)))
          .map(([family, group]) => (
            <optgroup key={family} label={familyName(family)}>
              {group.map(({ type }) => (
                <option key={type} value={type}>
                  {spaced(type)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  ); // prettier-ignore
}
