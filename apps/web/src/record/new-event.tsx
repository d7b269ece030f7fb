import { useState } from 'react';
import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { Actions } from './actions';
import { EventForm } from './event-form';
import { byPointer, ProblemsAt } from './problems';
import type { Draft, EventType } from './schema';
import { recordTexts } from './texts';
import { TypeChoice } from './type-choice';
import { useShared } from './use-event-types';
import { useRecording } from './use-recording';
import { useStored } from './use-stored';
import { filled, only } from './values';

type Typed = Omit<Draft, 'type'>;

const NOTHING: Typed = { occurredOn: '', data: {} };
const FIRST = 'StatementIssued';

/** One event, in the form of its type. What was typed stays when the type is changed, and over a reload. */
export function NewEvent({ types }: { readonly types: readonly EventType[] }) {
  const { get } = usePageAddress();
  const { dispute } = useMoment();
  const chosen = types.find(({ type }) => type === (get('type') || FIRST)) ?? types[0]!;
  const [typed, change, forget] = useStored<Typed>(`event.${dispute}`, NOTHING);
  const recording = useRecording('/events', sentFor(chosen, typed));
  const { stage } = recording;
  const onRecorded = () => {
    forget();
    recording.again();
  };
  return (
    <ProblemsAt value={byPointer(stage.is === 'refused' ? stage.error : null)}>
      <div className="record-form">
        <TypeChoice types={types} chosen={chosen} />
        <Example key={`example of ${chosen.type}`} of={chosen} typed={typed} change={change} />
        <EventForm
          key={chosen.type}
          data={chosen.data}
          shared={useShared(types)}
          occurredOn={typed.occurredOn}
          values={typed.data}
          onDate={(occurredOn) => change((before) => ({ ...before, occurredOn }))}
          onValues={(data) => change((before) => ({ ...before, data }))}
        />
        <Actions recording={recording} onRecorded={onRecorded} forget={forget} />
      </div>
    </ProblemsAt>
  );
}

const sentFor = ({ type, data }: EventType, typed: Typed): object => ({
  type,
  occurredOn: typed.occurredOn.trim(),
  data: filled(only(typed.data, data)) ?? {},
});

interface ExampleOf {
  readonly of: EventType;
  readonly typed: Typed;
  readonly change: (to: (before: Typed) => Typed) => void;
}

/** A complete example, to look at or to begin from; what was typed before can be had back. */
function Example({ of: { example, description }, typed, change }: ExampleOf) {
  const t = useTexts(recordTexts);
  const [before, setBefore] = useState<Typed>();
  const fill = () => {
    setBefore(typed);
    change(() => ({ occurredOn: example.occurredOn, data: example.data }));
  };
  const back = () => {
    change(() => before ?? NOTHING);
    setBefore(undefined);
  };
  return (
    <div className="example">
      <p lang="en">{description}</p>
      <details>
        <summary>{t('example')}</summary>
        <pre tabIndex={0}>{JSON.stringify(example, null, 2)}</pre>
        <button type="button" onClick={fill}>
          {t('example.fill')}
        </button>
        {before && (
          <button type="button" className="plain" onClick={back}>
            {t('example.back')}
          </button>
        )}
      </details>
    </div>
  );
}
