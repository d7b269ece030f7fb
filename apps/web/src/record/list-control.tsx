import { useTexts } from '../messages/use-texts';
import type { ControlProps } from './field-props';
import { nameOfField } from './field-names';
import { recordTexts } from './texts';
import { blank } from './values';

/** Rows of the same kind. One that must have a row shows an empty one to begin with. */
export function ListControl({ schema, name, pointer, value, required, onChange, id, Field }: ControlProps) {
  const t = useTexts(recordTexts);
  const items = schema.items ?? {};
  const typed = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const rows = typed.length === 0 && required ? [blank(items)] : typed;
  const add = () => {
    onChange([...rows, blank(items)]);
    requestAnimationFrame(() => lastControlOf(id)?.focus());
  };
  return (
    <div className="list-of">
      {rows.map((row, i) => (
        <div key={i} className="row">
          <Field
            schema={items}
            name={name}
            pointer={`${pointer}/${i}`}
            value={row}
            place={i}
            onChange={(next) => onChange(rows.map((one, n) => (n === i ? next : one)))}
          />
          <button
            type="button"
            className="plain"
            aria-label={t('remove', { what: `${nameOfField(name, t)} ${i + 1}` })}
            onClick={() => onChange(rows.filter((_, n) => n !== i))}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" onClick={add}>
        + {t('add', { what: nameOfField(name, t) })}
      </button>
    </div>
  );
}

const lastControlOf = (id: string) =>
  document.querySelector<HTMLElement>(`#${id} .row:nth-last-child(2) :is(input, select, textarea)`);
