import type { Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { Actions } from './actions';
import { readAnew } from './amended-key';
import { Diff } from './diff';
import { byPointer, ProblemsAt } from './problems';
import { NO_REASON, Reason, SOURCES, type Why } from './reason';
import { recordTexts } from './texts';
import { useRecording } from './use-recording';
import { useStored } from './use-stored';
import { filled } from './values';

const WAYS = { retract: 'retractions', reinstate: 'reinstatements' } as const;

/** An entry is not asserted any more, or is again. */
export function Withdraw({
  entry,
  way,
}: {
  readonly entry: Schemas['Entry'];
  readonly way: keyof typeof WAYS;
}) {
  const t = useTexts(recordTexts);
  const { dispute } = useMoment();
  const [typed, change, forget] = useStored<Why>(`${way}.${dispute}.${entry.id}`, NO_REASON);
  const path = `/timeline/${encodeURIComponent(entry.id)}/${WAYS[way]}`;
  const recording = useRecording(path, filled(typed) ?? {});
  const { stage } = recording;
  const onRecorded = () => {
    forget();
    recording.again();
    readAnew(dispute, entry.id);
  };
  const [before, after] = way === 'retract' ? (['stands', 'taken'] as const) : (['taken', 'stands'] as const);
  return (
    <ProblemsAt value={byPointer(stage.is === 'refused' ? stage.error : null)}>
      <div className="record-form">
        <p>{t(`${way}.about`)}</p>
        <h2>{t('diff')}</h2>
        <Diff of={[{ field: 'entry', before: t(before), after: t(after) }]} />
        <Reason why={typed} sources={SOURCES} onChange={(next) => change(() => next)} />
        <Actions recording={recording} forget={forget} onRecorded={onRecorded} />
      </div>
    </ProblemsAt>
  ); // prettier-ignore
}
