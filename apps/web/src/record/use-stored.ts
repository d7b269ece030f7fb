import { useCallback, useState } from 'react';

/**
 * What is typed, kept for the session: a reload, a token that has expired or a service that is down loses nothing.
 * `null` forgets it.
 */
export function useStored<T>(
  key: string,
  initial: T,
): readonly [T, (change: (before: T) => T) => void, () => void] {
  const name = `chancery.typed.${key}`;
  const [values, setValues] = useState<Readonly<Record<string, T>>>({});
  const value = values[name] ?? (read(name) as T | undefined) ?? initial;
  const change = useCallback(
    (to: (before: T) => T) =>
      setValues((before) => {
        const next = to(before[name] ?? (read(name) as T | undefined) ?? initial);
        sessionStorage.setItem(name, JSON.stringify(next));
        return { ...before, [name]: next };
      }),
    // The initial value is of the first time only.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [name],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(name);
    setValues((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== name)));
  }, [name]);
  return [value, change, forget];
}

function read(name: string): unknown {
  const text = sessionStorage.getItem(name);
  return text === null ? undefined : (JSON.parse(text) as unknown);
}
