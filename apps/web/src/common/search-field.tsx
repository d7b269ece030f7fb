import { type FormEvent, useEffect, useState } from 'react';
import { usePageAddress } from '../address/page-address';

interface SearchField {
  readonly label: string;
  readonly hint: string;
  /** On the button; without one the list follows what is typed. */
  readonly go?: string;
}

/** Words to look for, which are `q` in the address; half-typed ones are kept here. */
export function SearchField({ label, hint, go }: SearchField) {
  const { get, set } = usePageAddress();
  const asked = get('q');
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  const type = (typed: string) => {
    setText(typed);
    if (go === undefined) set({ q: typed.trim() }, { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set({ q: text.trim() });
  };
  return (
    <form role="search" className="search" onSubmit={submit}>
      <input
        type="search"
        aria-label={label}
        placeholder={hint}
        value={text}
        onChange={({ target }) => type(target.value)}
      />
      {go !== undefined && <button type="submit">{go}</button>}
    </form>
  );
}
