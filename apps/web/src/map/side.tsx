import { usePageAddress } from '../address/page-address';
import { useIssues } from '../api/moment';
import { SidePanel } from '../common/side-panel';
import { useTexts } from '../messages/use-texts';
import { AboutStand } from '../positions/about-stand';
import { useLandNames } from './names';
import { type Held, PRESIDENCY } from './stands';
import { mapTexts } from './texts';
import type { Land } from './world';

interface Asked {
  readonly held: ReadonlyMap<string, Held>;
  readonly world: readonly Land[];
}

/** The state that the address names: whom it recognised from when to when, and what that rests on. */
export function Side({ held, world }: Asked) {
  const t = useTexts(mapTexts);
  const { get, set } = usePageAddress();
  const nameOf = useLandNames();
  const issue = useIssues().data?.get(PRESIDENCY);
  const code = get('state');
  if (code === '' || get('entry') !== '') return null;
  const land = world.find((one) => one.code === code);
  return (
    <SidePanel key={code} label={t('panel')} onClose={() => set({ state: null })}>
      {held.has(code) ? (
        <AboutStand actor={code} slug={PRESIDENCY} issue={issue} />
      ) : (
        <>
          <h2>{land ? nameOf(land) : code}</h2>
          <p>{t('unknown')}</p>
        </>
      )}
    </SidePanel>
  );
}
