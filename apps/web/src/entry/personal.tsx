import type { Schemas } from '../api/client';
import { useTexts } from '../messages/use-texts';
import { entryTexts } from './texts';

type Redaction = NonNullable<Schemas['EntryHistory']['redactions']>[number];

interface Note {
  readonly about: string;
  /** null: erased. */
  readonly text: string | null;
}

/** What is noted of persons in an entry; of what was erased, when and why. */
export function Personal({
  entry,
  redactions,
}: {
  readonly entry: Schemas['Entry'];
  readonly redactions: readonly Redaction[];
}) {
  const t = useTexts(entryTexts);
  const { personal = [] } = entry.details as { personal?: readonly Note[] };
  if (personal.length === 0) return null;
  return (
    <>
      <h3>{t('personal')}</h3>
      <ul>
        {personal.map(({ about, text }, index) => (
          <li key={index}>
            <span className="quiet">{about}</span>: {text ?? <Erased by={lastOf(redactions, about)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Erased({ by }: { readonly by: Redaction | undefined }) {
  const t = useTexts(entryTexts);
  return (
    <em>{by ? t('erased.why', { on: by.recordedAt.slice(0, 10), reason: by.legalReason }) : t('erased')}</em>
  );
}

const lastOf = (redactions: readonly Redaction[], about: string) =>
  redactions.findLast(({ subject }) => subject === about);
