import { useLanguage, useTexts } from '../messages/use-texts';
import { attributes } from './controls';
import { textOf } from './text-of';
import { edtfTexts } from './edtf-texts';
import { doubted, inWords, opened, readDate } from './edtf-words';
import type { ControlProps } from './field-props';

/** A date as exact as the sources are. What was typed is said in words, and a mistake explained, while one types. */
export function EdtfControl(props: ControlProps) {
  const t = useTexts(edtfTexts);
  const { id, describedBy, value, onChange, invalid } = props;
  const text = textOf(value);
  const read = text === '' ? undefined : readDate(text.trim());
  const isMistaken = read !== undefined && 'mistake' in read;
  return (
    <div className="edtf">
      <input
        type="text"
        {...attributes(props)}
        aria-describedby={`${id}-words ${describedBy}`}
        aria-invalid={invalid || isMistaken}
        placeholder="2020-07-31"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="helper" role="group" aria-label={t('helper')}>
        <Change says={t('do.uncertain')} to={doubted(text, '?')} {...{ text, onChange }} />
        <Change says={t('do.approximate')} to={doubted(text, '~')} {...{ text, onChange }} />
        <Change says={t('do.interval')} to={opened(text)} {...{ text, onChange }} />
      </span>
      <output id={`${id}-words`} className="small" htmlFor={id}>
        {read === undefined ? <span className="quiet">{t('hint')}</span> : <Words text={text.trim()} />}
      </output>
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  const t = useTexts(edtfTexts);
  const language = useLanguage();
  const read = readDate(text);
  if ('mistake' in read)
    return (
      <span className="problem">
        ✕ {t('mistake')} <span lang="en">{read.mistake}</span>
      </span>
    );
  const { from, to } = read.date;
  return (
    <>
      {inWords(read.date, t, language)}{' '}
      {from !== to && <span className="quiet">{t('bounds', { from: from ?? t('open'), to: to ?? t('open') })}</span>}
    </>
  ); // prettier-ignore
}

interface Button {
  readonly says: string;
  readonly to: string;
  readonly text: string;
  readonly onChange: (value: unknown) => void;
}

function Change({ says, to, text, onChange }: Button) {
  return (
    <button type="button" disabled={text === '' || to === text} onClick={() => onChange(to)}>
      {says}
    </button>
  );
}
