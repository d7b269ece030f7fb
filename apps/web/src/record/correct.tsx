import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { Actions } from './actions';
import { readAnew } from './amended-key';
import { Diff } from './diff';
import { EventForm } from './event-form';
import { byPointer, ProblemsAt } from './problems';
import { NO_REASON, Reason, SOURCES, type Why } from './reason';
import type { EventType } from './schema';
import { recordTexts } from './texts';
import { useShared } from './use-event-types';
import { useRecording } from './use-recording';
import { useStored } from './use-stored';
import { differences, filled, recordedIn } from './values';

interface What {
  readonly entry: Schemas['Entry'];
  readonly type: EventType;
  readonly types: readonly EventType[];
}

interface Typed extends Why {
  readonly occurredOn: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The entry as a form; what differs from it is what is sent. */
export function Correct({ entry, type, types }: What) {
  const t = useTexts(recordTexts);
  const { dispute } = useMoment();
  const now = useMemo(() => recordedIn(entry as never, type.data), [entry, type]);
  const asIs: Typed = { occurredOn: entry.occurredOn, data: now, ...NO_REASON };
  const [typed, change, forget] = useStored<Typed>(`correct.${dispute}.${entry.id}.${entry.version}`, asIs);
  const differing = differences(
    { occurredOn: entry.occurredOn, ...now },
    { occurredOn: typed.occurredOn, ...typed.data },
  );
  const fields = Object.fromEntries(differing.map(({ field, after }) => [field, after]));
  const { reason, sources } = typed;
  const why = filled({ reason, sources }) as object | undefined;
  const recording = useRecording(`/timeline/${encodeURIComponent(entry.id)}/corrections`, { fields, ...why });
  const { stage } = recording;
  const onRecorded = () => {
    forget();
    recording.again();
    readAnew(dispute, entry.id);
  };
  return (
    <ProblemsAt value={byPointer(stage.is === 'refused' ? stage.error : null)}>
      <div className="record-form">
        <EventForm
          data={type.data}
          shared={useShared(types)}
          occurredOn={typed.occurredOn}
          values={typed.data}
          onDate={(occurredOn) => change((before) => ({ ...before, occurredOn }))}
          onValues={(data) => change((before) => ({ ...before, data }))}
        />
        <h2>{t('diff')}</h2>
        <Diff of={differing} />
        <Reason why={typed} sources={SOURCES} onChange={(next) => change((before) => ({ ...before, ...next }))} />
        <Actions recording={recording} forget={forget} onRecorded={onRecorded} />
      </div>
    </ProblemsAt>
  ); // prettier-ignore
}
