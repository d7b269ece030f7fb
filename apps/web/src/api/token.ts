import { useSyncExternalStore } from 'react';

const KEY = 'chancery.token';
const listeners = new Set<() => void>();

/** The writer's token, kept until the tab is closed; sent with writes, and with reads of a service that is closed. */
export const token = {
  get: (): string => sessionStorage.getItem(KEY) ?? '',
  set: (secret: string): void => {
    if (secret === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, secret);
    for (const listener of listeners) listener();
  },
};

export const useToken = (): string =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, token.get);
