import { numberOf } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { About } from './about';
import { CasesPart } from './cases-part';
import { AskedPart, AsksPart } from './demands-part';
import { EntriesPart } from './entries-part';
import { ImposedPart, UnderPart } from './measures-part';
import { OfficesPart } from './offices-part';
import { RecognisedByPart, RecognisesPart } from './recognitions-part';
import { Silent } from './silent';
import { StandsPart } from './stands-part';
import { partyTexts } from './texts';
import { isSilent, type Party, useParty } from './use-party';

/** Everything on record about one party at the page's moment; what there is none of has no part. */
export function Profile({ code }: { readonly code: string }) {
  const t = useTexts(partyTexts);
  const { set } = usePageAddress();
  const question = useParty(code);
  return (
    <>
      <button type="button" className="plain back no-print" onClick={() => set({ party: null, open: null })}>
        ← {t('all')}
      </button>
      <Answered of={question}>{(party) => <Shown party={party} asked={code} />}</Answered>
    </>
  );
}

function Shown({ party, asked }: { readonly party: Party; readonly asked: string }) {
  const { day } = useMoment();
  return (
    <article className="profile">
      <About party={party} asked={asked} />
      {isSilent(party) ? <Silent code={party.code} /> : <Parts party={party} day={numberOf(day)} />}
    </article>
  );
}

function Parts({ party, day }: { readonly party: Party; readonly day: number }) {
  return (
    <>
      <OfficesPart offices={party.actor?.offices ?? []} name={party.actor?.name ?? party.code} day={day} />
      <CasesPart party={party} />
      <div className="parts">
        <StandsPart party={party} />
        <RecognisesPart party={party} />
        <RecognisedByPart party={party} />
        <UnderPart party={party} />
        <ImposedPart party={party} />
        <AsksPart party={party} />
        <AskedPart party={party} />
        <EntriesPart party={party} />
      </div>
    </>
  );
}
