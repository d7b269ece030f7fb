import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Problem } from '../api/problem';
import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { stateTexts } from './texts';
import { TokenForm } from './token-form';

const SLOW_MS = 300;
const VERY_SLOW_MS = 6000;

/** Says nothing for a moment, so that a quick answer does not flicker. */
export function Slow() {
  const t = useTexts(stateTexts);
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SLOW_MS, VERY_SLOW_MS].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p className="state quiet" aria-busy="true" role="status">
      {waited >= SLOW_MS && t('slow')} {waited >= VERY_SLOW_MS && t('very-slow')}
    </p>
  );
}

export function Empty({ children }: { readonly children?: ReactNode }) {
  const t = useTexts(stateTexts);
  const { path, to, search } = usePageAddress();
  const filtered = to(path) !== `${path}${search.size > 0 ? `?${search}` : ''}`;
  return (
    <section className="state">
      <h2>{t('empty')}</h2>
      <p>{children ?? t('empty.do')}</p>
      {filtered && <a href={to(path)}>{t('reset')}</a>}
    </section>
  );
}

const KINDS: Readonly<Record<number, 'down' | 'bad' | 'token' | 'gone' | 'limit' | 'behind'>> = {
  0: 'down', 400: 'bad', 401: 'token', 403: 'token', 404: 'gone', 429: 'limit', 502: 'down', 503: 'behind', 504: 'down',
}; // prettier-ignore

/** Each failure as a plain state that says what to do. */
export function Refused({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const t = useTexts(stateTexts);
  const problem =
    error instanceof Problem ? error : new Problem(500, { code: 'FAULT', detail: String(error) });
  const kind = KINDS[problem.status] ?? 'fault';
  return (
    <section className="state" role="alert" data-kind={kind}>
      <h2>{t(kind)}</h2>
      <p>{kind === 'fault' ? t('fault.do', { id: problem.requestId ?? '–' }) : t(`${kind}.do`)}</p>
      {problem.message !== '' && kind !== 'down' && <p className="quiet">{problem.message}</p>}
      {kind === 'token' && <TokenForm />}
      {again && (
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      )}
    </section>
  );
}

/**
 * What a question came to: waiting, refused, empty, or shown. A view that has an older answer keeps showing it while the
 * next is on its way, and says so to assistive technology (`aria-busy`).
 */
export function Answered<Body>(props: {
  readonly of: UseQueryResult<Body>;
  readonly isEmpty?: (body: Body) => boolean;
  readonly children: (body: Body) => ReactNode;
}) {
  const { data, error, failureReason, isPlaceholderData, refetch } = props.of;
  if (data !== undefined && !error) {
    if (props.isEmpty?.(data)) return <Empty />;
    return (
      <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'answered stale' : 'answered'}>
        {failureReason !== null && <Refused error={failureReason} />}
        {props.children(data)}
      </div>
    );
  }
  const failed = error ?? failureReason;
  return failed ? <Refused error={failed} again={() => void refetch()} /> : <Slow />;
}
