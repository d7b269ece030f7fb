import { useTexts } from '../messages/use-texts';
import { Field } from './field';
import { useProblemBelow } from './problems';
import type { Schema } from './schema';
import { recordTexts } from './texts';

interface What {
  readonly data: Schema;
  /** Fields that most types have: those not often needed are folded away. */
  readonly shared: ReadonlySet<string>;
  readonly occurredOn: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly onDate: (text: string) => void;
  readonly onValues: (values: Readonly<Record<string, unknown>>) => void;
}

const DATE: Schema = { type: 'string', examples: ['2019-05/2019-08'], description: 'EDTF' };
const OFTEN: ReadonlySet<string> = new Set(['targets', 'subjects', 'issues', 'propositions']);

/** The date and data of an event of one type: what is required first, what is its own, then the rest, folded. */
export function EventForm({ data, shared, occurredOn, values, onDate, onValues }: What) {
  const t = useTexts(recordTexts);
  const names = Object.keys(data.properties ?? {});
  const required = names.filter((name) => data.required?.includes(name));
  const own = names.filter((name) => !required.includes(name) && (!shared.has(name) || OFTEN.has(name)));
  const rest = names.filter((name) => !required.includes(name) && !own.includes(name));
  const field = (name: string) => (
    <Field
      key={name}
      name={name}
      schema={data.properties![name]!}
      pointer={`/data/${name}`}
      value={values[name]}
      required={required.includes(name)}
      onChange={(value) => onValues({ ...values, [name]: value })}
    />
  );
  const used = rest.filter((name) => values[name] !== undefined && values[name] !== null);
  const troubled = useProblemBelow(rest.map((name) => `/data/${name}`));
  return (
    <>
      <Field name="occurredOn" schema={DATE} pointer="/occurredOn" value={occurredOn} required onChange={(text) => onDate(text as string)} />
      {required.map(field)}
      {own.map(field)}
      {rest.length > 0 && (
        <details className="more" open={troubled || used.length > 0 || undefined}>
          <summary>{t('more', { n: rest.length })}</summary>
          {rest.map(field)}
        </details>
      )}
    </>
  ); // prettier-ignore
}
