import { usePageAddress } from '../address/page-address';
import { useIssues } from '../api/moment';
import { SidePanel } from '../common/side-panel';
import { useTexts } from '../messages/use-texts';
import { AboutIssue } from './about-issue';
import { AboutParty } from './about-party';
import { AboutStand } from './about-stand';
import { positionTexts } from './texts';
import type { Issue } from './use-positions';

/** Beside the matrix: a cell (`stand=USA/sanctions`), a party (`USA/`) or an issue (`/sanctions`). */
export function Side() {
  const t = useTexts(positionTexts);
  const { get, set } = usePageAddress();
  const issues = useIssues().data;
  const chosen = get('stand');
  // An entry that was opened from here stands in its place until it is closed.
  if (chosen === '' || get('entry') !== '') return null;
  return (
    <SidePanel
      key={chosen}
      label={t(chosen.startsWith('/') ? 'panel.issue' : 'panel')}
      onClose={() => set({ stand: null })}
    >
      <About chosen={chosen} issue={issues?.get(chosen.split('/')[1] ?? '')} />
    </SidePanel>
  );
}

function About({ chosen, issue }: { readonly chosen: string; readonly issue: Issue | undefined }) {
  const [actor = '', slug = ''] = chosen.split('/');
  if (actor === '') return issue ? <AboutIssue issue={issue} /> : null;
  return slug === '' ? <AboutParty actor={actor} /> : <AboutStand actor={actor} slug={slug} issue={issue} />;
}
