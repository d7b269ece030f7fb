import { useAsk } from '../api/ask';
import { readAsCaller } from '../api/client';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { SignatureCheck } from './signature-check';
import { verifyTexts } from './texts';

/** Compares the root computed here with the checkpoint (C2SP: origin, size, base64 root), where the service signs one. */
export function Signed({ root, size }: { readonly root: string; readonly size: number }) {
  const t = useTexts(verifyTexts);
  const note = useText('checkpoint');
  const keys = useText('verifier-keys');
  if (note === undefined || keys === undefined) return null;
  if (note === '') return <p className="quiet">{t('unsigned')}</p>;
  const [, signedSize = '', signedRoot = ''] = note.split('\n');
  const verdict = signedSize !== String(size) ? 'older' : signedRoot === root ? 'same-root' : 'other-root'; // oxlint-disable-line no-nested-ternary
  return (
    <>
      <p className={verdict === 'same-root' ? '' : 'warn'}>{t(verdict, { size: signedSize, n: size })}</p>
      <h2>{t('checkpoint')}</h2>
      <pre>{note}</pre>
      <SignatureCheck note={note} shown={keys} />
    </>
  );
}

/** What the dispute has at that path, as it stands; empty where it has nothing. */
function useText(path: string): string | undefined {
  const { dispute } = useMoment();
  return useAsk([path, 'live', dispute], async (signal) => {
    const answer = await readAsCaller(`/v1/disputes/${encodeURIComponent(dispute)}/${path}`, { signal });
    return answer.ok ? answer.text() : '';
  }).data;
}
