import type { MouseEvent, ReactNode } from 'react';
import { readAsCaller } from '../api/client';
import { token } from '../api/token';
import { save } from './save';

interface What {
  readonly address: string;
  /** How it is called when it is saved. */
  readonly file: string;
  readonly children: ReactNode;
}

/** A link carries no token: what a closed service answers is fetched with it, and saved. */
export function ApiLink({ address, file, children }: What) {
  const followed = (event: MouseEvent) => {
    if (token.get() === '') return;
    event.preventDefault();
    void readAsCaller(address).then(async (answer) => save(file, await answer.blob()));
  };
  return (
    <a href={address} onClick={followed}>
      {children}
    </a>
  );
}
