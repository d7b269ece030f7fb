import { type DragEvent, useRef, useState } from 'react';
import { queries } from '../api/ask';
import { useMoment } from '../api/moment';
import { Refused } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { ImportReport } from './import-report';
import { type Report, sendFile } from './send-file';
import { recordTexts } from './texts';

type State =
  | { readonly is: 'waiting' }
  | { readonly is: 'sending'; readonly file: File; readonly sent: number }
  | { readonly is: 'done'; readonly file: File; readonly report: Report }
  | { readonly is: 'failed'; readonly file: File; readonly error: unknown };

/** Facts, one a line: dropped here or chosen. The same file again changes nothing, so trying again does no harm. */
export function ImportFile() {
  const t = useTexts(recordTexts);
  const { state, start } = useImport();
  return (
    <div className="import">
      <p>{t('import.about')}</p>
      <DropZone busy={state.is === 'sending'} onFile={start} />
      <div aria-live="polite">
        {state.is === 'sending' && <Progress file={state.file} sent={state.sent} />}
        {state.is === 'done' && <ImportReport name={state.file.name} report={state.report} />}
        {state.is === 'failed' && <Refused error={state.error} again={() => start(state.file)} />}
      </div>
    </div>
  );
}

function useImport() {
  const { dispute } = useMoment();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const start = (file: File) => {
    setState({ is: 'sending', file, sent: 0 });
    sendFile(dispute, file, (sent) => setState({ is: 'sending', file, sent })).then(
      (report) => {
        setState({ is: 'done', file, report });
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('live') });
      },
      (error: unknown) => setState({ is: 'failed', file, error }),
    );
  };
  return { state, start };
}

function DropZone({ busy, onFile }: { readonly busy: boolean; readonly onFile: (file: File) => void }) {
  const t = useTexts(recordTexts);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="import-file">{t('import.drop')}</label>
      <input
        ref={input}
        id="import-file"
        type="file"
        accept=".ndjson,.jsonl,application/x-ndjson"
        disabled={busy}
        onChange={({ target }) => take(target.files)}
      />
    </div>
  );
}

/** What has been sent; from then on how long the service takes is not known. */
function Progress({ file, sent }: { readonly file: File; readonly sent: number }) {
  const t = useTexts(recordTexts);
  const isSent = sent >= file.size;
  return (
    <p>
      <progress aria-label={t('import.sending', { name: file.name })} max={file.size} value={isSent ? undefined : sent} />{' '}
      {t(isSent ? 'import.recording' : 'import.sending', { name: file.name })}
    </p>
  ); // prettier-ignore
}
