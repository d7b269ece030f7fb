import { useTexts } from '../messages/use-texts';
import { useHeldWords } from './held-table';
import { useLandNames } from './names';
import type { Held } from './stands';
import { mapTexts } from './texts';
import type { Land } from './world';

interface At {
  readonly code: string;
  readonly held: ReadonlyMap<string, Held>;
  readonly world: readonly Land[];
}

/** What one points at, in a sentence, also for whoever moves by keys and cannot see the map. */
export function Pointed({ code, held, world }: At) {
  const t = useTexts(mapTexts);
  const say = useHeldWords();
  const nameOf = useLandNames();
  const land = world.find((one) => one.code === code);
  const one = held.get(code);
  const name = one?.name ?? (land && nameOf(land));
  return (
    <p className="pointed" role="status">
      {name === undefined ? (
        <span className="quiet">{t('point')}</span>
      ) : (
        <>
          <b>{name}</b> {say.sentence(one)}
          {one && <span className="quiet small"> ({one.since})</span>}
        </>
      )}
    </p>
  );
}
