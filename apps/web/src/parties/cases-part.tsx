import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { CaseRow, scaleOfCases } from '../cases/case-table';
import { caseTexts } from '../cases/texts';
import { LifeTable } from '../common/life-table';
import { useTexts } from '../messages/use-texts';
import { Part } from './part';
import { partyTexts } from './texts';
import type { Party } from './use-party';

/** Extradition, custody and prosecution of a person. */
export function CasesPart({ party: { code, cases } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const words = useTexts(caseTexts);
  const { to } = usePageAddress();
  const { day } = useMoment();
  if (cases.length === 0) return null;
  const scale = scaleOfCases(cases, day);
  return (
    <Part title={t('cases')} count={cases.length} full={{ view: 'cases', href: to('/cases', { person: code }) }}>
      <LifeTable caption={words('caption', { day })} heads={[words('case'), words('status'), words('life')]} scale={scale}>
        <tbody>
          {cases.map((one) => (
            <CaseRow key={one.id} one={one} scale={scale} />
          ))}
        </tbody>
      </LifeTable>
    </Part>
  ); // prettier-ignore
}
