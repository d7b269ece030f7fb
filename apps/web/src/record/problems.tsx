import { createContext, useContext, useEffect, useRef } from 'react';
import type { Problem } from '../api/problem';
import { useTexts } from '../messages/use-texts';
import { recordTexts } from './texts';

/** What the service said about fields, by pointer into what was sent. */
const Problems = createContext<ReadonlyMap<string, readonly string[]>>(new Map());
export const ProblemsAt = Problems.Provider;

export const useProblemsAt = (pointer: string): readonly string[] => useContext(Problems).get(pointer) ?? [];
export const useProblemBelow = (pointers: readonly string[]): boolean => {
  const known = [...useContext(Problems).keys()];
  return pointers.some((pointer) => known.some((one) => one === pointer || one.startsWith(`${pointer}/`)));
};

/** The id in the page of the field at a pointer. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll(/[^\w-]/g, '-')}`;

/** A correction names fields where an event has data. */
const asInForm = (pointer: string): string =>
  pointer.replace(/^\/fields\/occurredOn$/, '/occurredOn').replace(/^\/fields/, '/data');

export function byPointer(error: Problem | null): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { pointer, detail } of error?.errors ?? []) {
    const at = asInForm(pointer);
    all.set(at, [...(all.get(at) ?? []), detail]);
  }
  return all;
}

/** All of them together above the form, each leading to its field; the focus comes here when it was refused. */
export function ProblemList({ error }: { readonly error: Problem }) {
  const t = useTexts(recordTexts);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), [error]);
  return (
    <div ref={frame} className="problems" role="alert" tabIndex={-1}>
      <h3>{t('refused')}</h3>
      <p lang="en">{error.detail}</p>
      <ul>
        {[...byPointer(error)].map(([pointer, details]) => (
          <li key={pointer}>
            <button type="button" className="plain" onClick={() => focusField(pointer)}>
              {pointer || '/'}
            </button>{' '}
            <span lang="en">{details.join('; ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The field itself, or the nearest one that holds it. */
function focusField(pointer: string): void {
  const parts = pointer.split('/');
  for (let n = parts.length; n > 0; n--) {
    const found = document.getElementById(fieldId(parts.slice(0, n).join('/')));
    if (found) return found.focus();
  }
}
