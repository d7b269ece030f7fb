import { useTexts } from '../messages/use-texts';
import { Field } from './field';
import type { Schema } from './schema';
import { recordTexts } from './texts';

export interface Why {
  readonly reason: string;
  readonly sources: readonly object[];
}

export const NO_REASON: Why = { reason: '', sources: [] };

const REASON: Schema = { type: 'string', maxLength: 1000 };

/** Why an entry is amended, and where a reader can check that. */
export function Reason(props: {
  readonly why: Why;
  readonly sources: Schema;
  readonly onChange: (why: Why) => void;
}) {
  const t = useTexts(recordTexts);
  const { why, sources, onChange } = props;
  return (
    <section className="why" aria-label={t('why')}>
      <Field name="reasonForChange" schema={REASON} pointer="/reason" value={why.reason} required onChange={(reason) => onChange({ ...why, reason: reason as string })} />
      <Field name="sourcesForChange" schema={sources} pointer="/sources" value={why.sources} onChange={(rows) => onChange({ ...why, sources: rows as object[] })} />
    </section>
  ); // prettier-ignore
}

/** The same everywhere; see SourceRef in the document of the API. */
export const SOURCES: Schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['url'],
    properties: {
      url: { type: 'string', format: 'uri', maxLength: 2048 },
      title: { type: 'string', maxLength: 120 },
      publisher: { type: 'string', maxLength: 120 },
      published: { type: 'string', examples: ['2019-05/2019-08'], description: 'EDTF' },
    },
  },
};
