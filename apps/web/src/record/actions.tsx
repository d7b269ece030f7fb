import { Refused } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { Foreseen } from './foreseen';
import { ProblemList } from './problems';
import { Success } from './success';
import { recordTexts } from './texts';
import type { useRecording } from './use-recording';

interface What {
  readonly recording: ReturnType<typeof useRecording>;
  /** What was typed is on record: it is not needed any more. */
  readonly onRecorded: () => void;
  readonly forget: () => void;
}

/** Check, then record. What came of either is said here. */
export function Actions({ recording: { stage, check, record }, onRecorded, forget }: What) {
  const t = useTexts(recordTexts);
  if (stage.is === 'recorded') return <Success recorded={stage.recorded} next={onRecorded} />;
  return (
    <div className="actions">
      {stage.is === 'refused' && <Refusal error={stage.error} />}
      {stage.is === 'foreseen' && <Foreseen foreseen={stage.foreseen} />}
      <p className="buttons">
        {stage.is === 'foreseen' ? (
          <button type="button" className="main" onClick={record}>
            {t('record')}
          </button>
        ) : (
          <button type="button" className="main" disabled={stage.is === 'asking'} onClick={check}>
            {t(stage.is === 'asking' ? `asking.${stage.what}` : 'check')}
          </button>
        )}
        <button type="button" className="plain" onClick={forget}>
          {t('forget')}
        </button>
      </p>
      <p className="small quiet">{t('kept')}</p>
    </div>
  );
}

type Refusal = Extract<What['recording']['stage'], { is: 'refused' }>['error'];

const Refusal = ({ error }: { readonly error: Refusal }) =>
  error.errors.length > 0 || error.status === 409 || error.status === 422 ? (
    <ProblemList error={error} />
  ) : (
    <Refused error={error} />
  );
