import { useIssues } from '../api/moment';
import { EntryLine } from '../common/entry-line';
import { EntryLink } from '../common/entry-link';
import { Sign } from '../common/stand-sign';
import { Dated } from '../common/dated';
import { useTexts } from '../messages/use-texts';
import { described, parted, type Side } from './described';
import { changesTexts } from './texts';
import type { Cause, Change } from './use-changes';

const SIGNS = { appeared: '+', changed: '≠', restated: '=', disappeared: '−' } as const;
const FEW = 3;

interface Shown {
  readonly change: Change;
  readonly causes: ReadonlyMap<string, Cause>;
}

/** One difference: of what, from what to what, and the entries that made it. */
export function ChangeRow({ change, causes }: Shown) {
  const t = useTexts(changesTexts);
  const issues = useIssues().data ?? new Map();
  const { title, detail, before, after } = described(change, { t, issues });
  return (
    <tr data-change={change.change}>
      <th scope="row">
        {title} {detail && <span className="quiet small">({detail})</span>}
        <p className="small kind">
          <span aria-hidden="true">{SIGNS[change.change]}</span> {t(change.change)}
          {change.reason === 'knowledge' && (
            <span className="tag" title={t('knowledge.why')}>
              {t('knowledge')}
            </span>
          )}
        </p>
      </th>
      <td>
        <BeforeAfter before={before} after={after} />
      </td>
      <td>
        <Causes ids={change.causedBy} causes={causes} />
      </td>
    </tr>
  );
}

function BeforeAfter({ before, after }: { readonly before: Side | null; readonly after: Side | null }) {
  const isSame = before?.text === after?.text && before?.kind === after?.kind;
  return (
    <>
      {!isSame && (
        <p className="was">
          <Said side={before} />
        </p>
      )}
      <p className="is">
        <span aria-hidden="true">→ </span>
        <Said side={after} since={isSame ? null : before} />
      </p>
    </>
  );
}

/** What differs from what was said before is marked. */
function Said({ side, since = null }: { readonly side: Side | null; readonly since?: Side | null }) {
  const t = useTexts(changesTexts);
  if (!side) return <span className="quiet">{t('nothing')}</span>;
  const [same, otherwise] = since ? parted(since.text, side.text) : [side.text, ''];
  return (
    <>
      {side.kind && <Sign of={side.kind} />} <Dated sentence={same} />
      {otherwise !== '' && (
        <ins>
          <Dated sentence={otherwise} />
        </ins>
      )}
    </>
  );
}

function Causes({
  ids,
  causes,
}: {
  readonly ids: readonly string[];
  readonly causes: ReadonlyMap<string, Cause>;
}) {
  const t = useTexts(changesTexts);
  if (ids.length === 0) return <span className="quiet small">{t('no-cause')}</span>;
  return (
    <ul className="causes">
      {ids.slice(0, FEW).map((id) => {
        const known = causes.get(id);
        return (
          <li key={id}>
            {known ? (
              <>
                <time>{known.occurredOn}</time> <EntryLink id={id}>{known.headline}</EntryLink>
              </>
            ) : (
              <EntryLine id={id} />
            )}
          </li>
        );
      })}
      {ids.length > FEW && (
        <li className="quiet small">
          <details>
            <summary>{t('more', { n: ids.length - FEW })}</summary>
            {ids.slice(FEW).map((id) => (
              <p key={id}>
                <EntryLink id={id}>{causes.get(id)?.headline ?? id}</EntryLink>
              </p>
            ))}
          </details>
        </li>
      )}
    </ul>
  );
}
