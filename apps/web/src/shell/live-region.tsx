import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Says a sentence to whoever cannot see the change. Short, and only for what the reader did not do himself. */
export function announce(sentence: string): void {
  said = sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function LiveRegion() {
  const sentence = useSyncExternalStore(subscribe, () => said);
  return (
    <p role="status" aria-live="polite" className="live-region">
      {sentence}
    </p>
  );
}
