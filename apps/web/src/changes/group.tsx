import { useIssues } from '../api/moment';
import { grouped } from '../common/grouped';
import { useTexts } from '../messages/use-texts';
import { ChangeRow } from './change-row';
import type { QuestionName } from './described';
import { changesTexts } from './texts';
import type { Cause, Change } from './use-changes';

interface Shown {
  readonly question: QuestionName;
  readonly changes: readonly Change[];
  readonly causes: ReadonlyMap<string, Cause>;
}

/** What changed in the answers to one question; positions by issue, for one event moves many on the same. */
export function Group({ question, changes, causes }: Shown) {
  const t = useTexts(changesTexts);
  const issues = useIssues().data;
  const parts = grouped(changes, (change) => (question === 'positions' ? issueOf(change) : ''));
  return (
    <section className="change-group" aria-labelledby={`changes-${question}`}>
      <h2 id={`changes-${question}`}>
        {t(question)} <span className="count">{changes.length}</span>
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('causes')}</th>
          </tr>
        </thead>
        {parts.map(([slug, rows]) => (
          <tbody key={slug}>
            {slug !== '' && (
              <tr className="group">
                <th scope="colgroup" colSpan={3}>
                  {issues?.get(slug)?.title ?? slug} <span className="count">{rows.length}</span>
                </th>
              </tr>
            )}
            {rows.map((change) => (
              <ChangeRow key={`${change.id} ${change.reason}`} change={change} causes={causes} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const issueOf = ({ before, after }: Change) => ((after ?? before) as { issue: string }).issue;
