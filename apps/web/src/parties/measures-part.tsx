import { usePageAddress } from '../address/page-address';
import type { Schemas } from '../api/client';
import { offersOf } from '../common/filters';
import { Parties } from '../common/parties';
import { Status } from '../common/status';
import { useTexts } from '../messages/use-texts';
import { SIGNS } from '../sanctions/signs';
import { sanctionTexts } from '../sanctions/texts';
import { Few, type Full, Part } from './part';
import { standingFirst } from './standing-first';
import { partyTexts } from './texts';
import type { Party } from './use-party';

type Measure = Schemas['Measure'];

/** Measures that it is under, or was. */
export function UnderPart({ party: { code, under } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  const full: Full = { view: 'sanctions', href: to('/sanctions', { target: code }) };
  return <Measures title={t('under')} measures={under} full={full} by={({ authority }) => [authority]} />;
}

/** Measures that it imposed on others. */
export function ImposedPart({ party: { code, imposed } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  const full: Full = { view: 'sanctions', href: to('/sanctions', { authority: code }) };
  return <Measures title={t('imposed')} measures={imposed} full={full} by={({ targets }) => targets} />;
}

interface Listed {
  readonly title: string;
  readonly measures: readonly Measure[];
  readonly full: Full;
  /** Who else has to do with it. */
  readonly by: (measure: Measure) => readonly { readonly code: string; readonly name: string }[];
}

function Measures({ title, measures, full, by }: Listed) {
  const t = useTexts(sanctionTexts);
  if (measures.length === 0) return null;
  return (
    <Part title={title} count={measures.length} full={full}>
      <p className="small quiet">
        {offersOf(measures, ({ status }) => [[status, t(status)]])
          .map(({ value, says, count }) => `${SIGNS[value] ?? '·'} ${says} ${count}`)
          .join('  ')}
      </p>
      <Few rows={standingFirst(measures, ({ status }) => status === 'ended')} full={full}>
        {(measure) => (
          <li key={measure.id}>
            {by(measure).length > 0 ? <Parties of={by(measure)} /> : t('everybody')}{' '}
            <span className="small quiet">{measure.programme ?? t('none')}</span>
            <Status
              sign={SIGNS[measure.status] ?? '·'}
              word={t(measure.status)}
              sentence={measure.statusSentence}
            />
          </li>
        )}
      </Few>
    </Part>
  );
}
