import { useId, useState } from 'react';
import { useAsk } from '../api/ask';
import { useTexts } from '../messages/use-texts';
import { COMMAND } from './command';
import { signatureOf, type SignatureVerdict } from './signature';
import { verifyTexts } from './texts';

interface Checked {
  /** The checkpoint, a signed note. */
  readonly note: string;
  /** The verifier keys that the service shows, one a line. */
  readonly shown: string;
}

/** Who signed the checkpoint: by the key that the reader was given, or else by those that the service shows. */
export function SignatureCheck({ note, shown }: Checked) {
  const t = useTexts(verifyTexts);
  const id = useId();
  const [given, setGiven] = useState('');
  const isGiven = given.trim() !== '';
  const lines = isGiven ? given : shown;
  const verdict = useAsk(['signature', note, lines], () => signatureOf(note, lines), { keep: false }).data;
  return (
    <>
      <h2>{t('signature')}</h2>
      <p>
        <label htmlFor={id}>{t('key')}</label>
        <br />
        <input
          id={id}
          type="text"
          className="verifier-key"
          autoComplete="off"
          spellCheck={false}
          placeholder="name+id+key"
          value={given}
          onChange={({ target }) => setGiven(target.value)}
        />
      </p>
      <div aria-live="polite">{verdict && <Verdict verdict={verdict} isGiven={isGiven} />}</div>
    </>
  );
}

function Verdict({ verdict, isGiven }: { readonly verdict: SignatureVerdict; readonly isGiven: boolean }) {
  const t = useTexts(verifyTexts);
  if (verdict.is === 'unsupported') return <p className="warn">{t('unsupported', { command: COMMAND })}</p>;
  if (verdict.is === 'no-key') return <p className="warn">{t(isGiven ? 'no-key.given' : 'no-key.shown')}</p>;
  const { is, name, id } = verdict;
  if (is !== 'signed') return <p className="warn">✕ {t(is, { name, id })}</p>;
  return (
    <>
      <p>✓ {t(isGiven ? 'signed.given' : 'signed.shown', { name, id })}</p>
      {!isGiven && <p className="small quiet">{t('proves-less')}</p>}
    </>
  );
}
