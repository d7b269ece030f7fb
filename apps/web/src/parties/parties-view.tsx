import '../common/rows.css';
import './parties.css';
import { usePageAddress } from '../address/page-address';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { AllParties } from './all-parties';
import { Profile } from './profile';

/** The register of parties, or, where the address names one (`party=`), everything on record about it. */
export function PartiesView() {
  const { get } = usePageAddress();
  const code = get('party');
  return (
    <>
      <ViewHead name="parties" />
      <div className={get('entry') === '' ? 'rows-view' : 'rows-view with-entry'}>
        <div>{code === '' ? <AllParties /> : <Profile key={code} code={code} />}</div>
        <EntryPanel />
      </div>
    </>
  );
}
