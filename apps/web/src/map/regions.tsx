import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { mapTexts } from './texts';
import { type Region, REGIONS } from './world';

/** Nearer views, for states that are small on a map of the world. */
export function Regions({ region }: { readonly region: Region }) {
  const t = useTexts(mapTexts);
  const { set } = usePageAddress();
  return (
    <div className="tools no-print" role="group" aria-label={t('region')}>
      {(Object.keys(REGIONS) as Region[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === region}
          onClick={() => set({ region: one === 'world' ? null : one })}
        >
          {t(`region.${one}`)}
        </button>
      ))}
    </div>
  );
}
