import type { ControlProps } from './field-props';
import { kindOf } from './schema';

/** The values of a group side by side where there is room. */
export function GroupControl({ schema, pointer, value, onChange, Field }: ControlProps) {
  const values = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  return (
    <div className="group-of">
      {Object.entries(schema.properties ?? {}).map(([name, one]) => (
        <Field
          key={`${name} ${kindOf(one, name)}`}
          schema={one}
          name={name}
          pointer={`${pointer}/${name}`}
          value={values[name]}
          required={schema.required?.includes(name) ?? false}
          onChange={(next) => onChange({ ...values, [name]: next })}
        />
      ))}
    </div>
  ); // prettier-ignore
}
