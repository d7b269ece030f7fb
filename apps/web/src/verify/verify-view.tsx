import { useEffect, useRef, useState } from 'react';
import { useMoment } from '../api/moment';
import { Refused } from '../common/states';
import { ViewHead } from '../common/view-head';
import { useTexts } from '../messages/use-texts';
import { checkRecord, type Found } from './check-record';
import { COMMAND } from './command';
import { Signed } from './signed';
import { verifyTexts } from './texts';
import './verify.css';

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly checked: number; readonly of: number }
  | { readonly is: 'done'; readonly found: Found }
  | { readonly is: 'failed'; readonly error: unknown };

export function VerifyView() {
  const t = useTexts(verifyTexts);
  const { state, start, stop } = useCheck();
  return (
    <>
      <ViewHead name="verify" />
      <p>{t('how')}</p>
      {!isSecureContext && <p className="warn">{t('insecure', { command: COMMAND })}</p>}
      <p>
        {state.is === 'running' ? (
          <button type="button" onClick={stop}>
            {t('stop')}
          </button>
        ) : (
          <button type="button" className="main" disabled={!isSecureContext} onClick={start}>
            {t('start')}
          </button>
        )}
      </p>
      <div aria-live="polite">
        {state.is === 'running' && <Progress checked={state.checked} of={state.of} />}
        {state.is === 'done' && <Outcome found={state.found} />}
        {state.is === 'failed' && <Refused error={state.error} again={start} />}
      </div>
      <p className="small quiet">{t('again', { command: COMMAND })}</p>
    </>
  );
}

function useCheck() {
  const { dispute } = useMoment();
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'running', checked: 0, of: 0 });
    checkRecord(dispute, controller.signal, (checked, of) => setState({ is: 'running', checked, of })).then(
      (found) => setState({ is: 'done', found }),
      (error: unknown) => setState(controller.signal.aborted ? { is: 'idle' } : { is: 'failed', error }),
    );
  };
  return { state, start, stop: () => running.current?.abort() };
}

function Progress({ checked, of }: { readonly checked: number; readonly of: number }) {
  const t = useTexts(verifyTexts);
  return (
    <p>
      <progress aria-label={t('start')} value={checked} max={Math.max(1, of)} />{' '}
      {t('progress', { checked, of })}
    </p>
  );
}

function Outcome({ found: { checked, altered, missing, root } }: { readonly found: Found }) {
  const t = useTexts(verifyTexts);
  return (
    <>
      {altered.length + missing.length === 0 && <p>✓ {t('sound', { n: checked })}</p>}
      {altered.length > 0 && <p className="warn">✕ {t('altered', { positions: altered.join(', ') })}</p>}
      {missing.length > 0 && <p className="warn">✕ {t('missing', { positions: missing.join(', ') })}</p>}
      <h2>{t('root', { n: checked })}</h2>
      <pre>{root}</pre>
      <Signed root={root} size={checked} />
    </>
  );
}
