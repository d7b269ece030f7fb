import { useState } from 'react';
import { useTexts } from '../messages/use-texts';
import type { ControlProps } from './field-props';
import { nameOfValue } from './field-names';
import { kindOf } from './schema';
import { textOf } from './text-of';
import { recordTexts } from './texts';

export const attributes = ({ id, describedBy, invalid, required }: ControlProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
  'aria-required': required ?? false,
});

/** `/reason`, `/data/summary`. */
const DEEPEST = 3;

export function TextControl(props: ControlProps) {
  const { schema, value, onChange, pointer } = props;
  const text = textOf(value);
  const most = schema.maxLength;
  // In rows of lists one line must do.
  const isLong = most !== undefined && kindOf(schema, '') === 'long' && pointer.split('/').length <= DEEPEST;
  if (!isLong)
    return (
      <input
        type="text"
        {...attributes(props)}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return (
    <>
      <textarea rows={2} {...attributes(props)} value={text} onChange={({ target }) => onChange(target.value)} />
      <output className={text.length > most ? 'small problem' : 'small quiet'}>
        {text.length} / {most}
      </output>
    </>
  ); // prettier-ignore
}

/** What is no number stays as it was typed, for the service to say so. */
export function NumberControl(props: ControlProps) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const shown = typed !== undefined && Number(typed) === value ? typed : textOf(value);
  const change = (text: string) => {
    setTyped(text);
    onChange(text === '' ? undefined : Number.isNaN(Number(text)) ? text : Number(text));
  };
  return (
    <input inputMode="decimal" {...attributes(props)} value={shown} onChange={({ target }) => change(target.value)} />
  ); // prettier-ignore
}

export function YesControl(props: ControlProps) {
  const t = useTexts(recordTexts);
  const { value, onChange } = props;
  const shown = value === true ? 'yes' : value === false ? 'no' : '';
  return (
    <select
      {...attributes(props)}
      value={shown}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value === 'yes')}
    >
      <option value="">{t('unsaid')}</option>
      <option value="yes">{t('yes')}</option>
      <option value="no">{t('no')}</option>
    </select>
  );
}

export function ChoiceControl(props: ControlProps) {
  const t = useTexts(recordTexts);
  const { schema, value, onChange } = props;
  const offered = (schema.enum ?? []).filter((one) => one !== null);
  const choose = (text: string) => onChange(offered.find((one) => String(one) === text));
  return (
    <select {...attributes(props)} value={textOf(value)} onChange={({ target }) => choose(target.value)}>
      <option value="">{t('unsaid')}</option>
      {offered.map((one) => (
        <option key={one} value={String(one)}>
          {nameOfValue(one)}
        </option>
      ))}
    </select>
  );
}

export function ChoicesControl({ schema, value, onChange }: ControlProps) {
  const chosen = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const offered = (schema.items?.enum ?? []).filter((one) => one !== null);
  return (
    <div className="choices-of">
      {offered.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ target }) => onChange(offered.filter((other) => (other === one ? target.checked : chosen.includes(other))))}
          />{' '}
          {nameOfValue(one)}
        </label>
      ))}
    </div>
  ); // prettier-ignore
}

/** Where anything may stand. What is not yet JSON is kept as text. */
export function JsonControl(props: ControlProps) {
  const { value, onChange } = props;
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value, null, 2);
  const change = (typed: string) => {
    try {
      onChange(JSON.parse(typed));
    } catch {
      onChange(typed);
    }
  };
  return <textarea rows={4} spellCheck={false} {...attributes(props)} value={text} onChange={({ target }) => change(target.value)} />; // prettier-ignore
}
