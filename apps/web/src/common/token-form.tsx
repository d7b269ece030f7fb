import { type FormEvent, useId, useState } from 'react';
import { queries } from '../api/ask';
import { token, useToken } from '../api/token';
import { useTexts } from '../messages/use-texts';
import { tokenTexts } from './texts';

/** Takes the token with which one reads a closed service, or writes. It is kept until the tab is closed. */
export function TokenForm() {
  const t = useTexts(tokenTexts);
  const id = useId();
  const given = useToken();
  const [secret, setSecret] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    use(secret.trim());
    setSecret('');
  };
  return (
    <form className="token no-print" onSubmit={submit}>
      <label htmlFor={id}>{t(given === '' ? 'token' : 'token.other')}</label>
      <span>
        <input
          id={id}
          type="password"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-about`}
          value={secret}
          onChange={({ target }) => setSecret(target.value)}
        />{' '}
        <button type="submit" disabled={secret.trim() === ''}>
          {t('use')}
        </button>
        {given !== '' && (
          <button type="button" className="plain" onClick={() => use('')}>
            {t('forget')}
          </button>
        )}
      </span>
      <p id={`${id}-about`} className="small quiet">
        {t(given === '' ? 'about' : 'given')}
      </p>
    </form>
  );
}

/** Everything that was refused for want of it is asked again. */
function use(secret: string): void {
  token.set(secret);
  void queries.invalidateQueries();
}
