import { numberOf } from '../address/days';
import type { Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { Anomalies } from '../common/anomalies';
import { firstOf } from '../common/edtf';
import { grouped } from '../common/grouped';
import { LifeLine, type Scale, scaleOf } from '../common/life-line';
import { LifeGroup, LifeTable } from '../common/life-table';
import { Status } from '../common/status';
import { Steps } from '../common/steps';
import { turnsOf } from '../common/turns';
import { useTexts } from '../messages/use-texts';
import { signOf, spellsOfCase } from './lives';
import { caseTexts } from './texts';

type Case = Schemas['Case'];

/** Cases person by person, those with most cases first. */
export function CaseTable({ cases }: { readonly cases: readonly Case[] }) {
  const t = useTexts(caseTexts);
  const { day } = useMoment();
  const scale = scaleOfCases(cases, day);
  return (
    <LifeTable caption={t('caption', { day })} heads={[t('case'), t('status'), t('life')]} scale={scale}>
      {grouped(cases, ({ person }) => person.code).map(([code, group]) => (
        <LifeGroup key={code} name={group[0].person.name} party={code}>
          {group.map((one) => (
            <CaseRow key={one.id} one={one} scale={scale} />
          ))}
        </LifeGroup>
      ))}
    </LifeTable>
  );
}

/** From the year in which the earliest of them began until the day shown. */
export function scaleOfCases(cases: readonly Case[], day: string): Scale {
  const starts = cases.flatMap(({ course, steps }) => [course[0]?.on, steps[0]?.occurredOn]);
  return scaleOf(starts.map((on) => firstOf(on ?? null)), numberOf(day)); // prettier-ignore
}

export function CaseRow({ one, scale }: { readonly one: Case; readonly scale: Scale }) {
  const t = useTexts(caseTexts);
  const { id, kind, person, states, status, statusSentence, steps, anomalies } = one;
  return (
    <tr>
      <th scope="row">
        {t(kind)} <span className="small quiet">{states.join(', ')}</span>
      </th>
      <td>
        <Status sign={signOf(status)} word={t(status as 'held')} sentence={statusSentence} />
        <Steps of={id} count={steps.length} steps={steps} />
        <Anomalies of={anomalies} />
      </td>
      <td className="life">
        <LifeLine
          label={t('lives.label', { name: `${person.name}, ${t(kind)}`, sentence: statusSentence })}
          spells={spellsOfCase(one, (word) => t(word as 'held'))}
          turns={turnsOf(steps)}
          scale={scale}
        />
      </td>
    </tr>
  );
}
