import { useEffect, useId, useState } from 'react';
import { isDay } from '../address/days';
import { useTexts } from '../messages/use-texts';
import { shellTexts } from './texts';

/** A day, typed or chosen. What is half typed stays as it is until it is a day. */
export function DayField(props: {
  readonly label: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
  readonly empty?: boolean;
}) {
  const t = useTexts(shellTexts);
  const id = useId();
  const [text, setText] = useState(props.day);
  useEffect(() => setText(props.day), [props.day]);
  const bad = text !== '' && !isDay(text);
  return (
    <span className="day-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={text}
        aria-invalid={bad}
        onChange={({ target }) => {
          setText(target.value);
          if (isDay(target.value) || (props.empty && target.value === '')) props.onChange(target.value);
        }}
      />
      {bad && <span role="alert">{t('bad-date', { text })}</span>}
    </span>
  );
}
