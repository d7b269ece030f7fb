import '../common/rows.css';
import './changes.css';
import { usePageAddress } from '../address/page-address';
import { Answered } from '../common/states';
import { Switches } from '../common/filters';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { Clocks } from './clocks';
import { QUESTIONS } from './described';
import { ChangeExports } from './exports';
import { Group } from './group';
import { changesTexts } from './texts';
import { type Change, useCauses, useChanges, useTwoMoments } from './use-changes';

export function ChangesView() {
  const question = useChanges();
  const shown = useShown(question.data ?? NONE);
  return (
    <>
      <ViewHead name="changes">
        <ChangeExports changes={shown} />
      </ViewHead>
      <div className="beside-side">
        <div>
          <Clocks />
          <Answered of={question}>{(all) => <Differences all={all} shown={shown} />}</Answered>
        </div>
        <EntryPanel />
      </div>
    </>
  );
}

const NONE: readonly Change[] = [];

/** What was only said again is left out unless it is asked for: it changes nothing in the answers. */
function useShown(all: readonly Change[]): readonly Change[] {
  const { get, list } = usePageAddress();
  const [again, reason, questions] = [get('again') === 'yes', get('reason'), list('question')];
  return all.filter(
    (one) =>
      (again || one.change !== 'restated') &&
      (reason === '' || one.reason === reason) &&
      (questions.length === 0 || questions.includes(one.question)),
  );
}

function Differences({ all, shown }: { readonly all: readonly Change[]; readonly shown: readonly Change[] }) {
  const t = useTexts(changesTexts);
  const { from, to } = useTwoMoments();
  const causes = useCauses();
  const again = all.filter(({ change }) => change === 'restated').length;
  return (
    <>
      <Filters all={all} />
      <p className="small" role="status">
        {t('summary', { from, to, n: shown.length })} {again > 0 && <Again count={again} />}
      </p>
      {shown.length === 0 && (
        <section className="state">
          <h2>{t('same')}</h2>
          <p>{t('same.do')}</p>
        </section>
      )}
      {QUESTIONS.map((question) => {
        const changes = shown.filter((one) => one.question === question);
        return changes.length === 0 ? null : (
          <Group key={question} question={question} changes={changes} causes={causes} />
        );
      })}
    </>
  );
}

function Again({ count }: { readonly count: number }) {
  const t = useTexts(changesTexts);
  const { get } = usePageAddress();
  return get('again') === 'yes' ? null : <span className="quiet">{t('hidden', { n: count })}</span>;
}

function Filters({ all }: { readonly all: readonly Change[] }) {
  const t = useTexts(changesTexts);
  const { get, set } = usePageAddress();
  const again = get('again') === 'yes';
  const knowledge = get('reason') === 'knowledge';
  const counted = all.filter(({ change }) => again || change !== 'restated');
  return (
    <div className="filters no-print">
      <Switches
        name="question"
        label={t('questions')}
        offers={QUESTIONS.map((value) => ({
          value,
          says: t(value),
          count: counted.filter(({ question }) => question === value).length,
        }))}
      />
      <button type="button" aria-pressed={again} onClick={() => set({ again: again ? null : 'yes' })}>
        {t('again')}
      </button>
      <button
        type="button"
        aria-pressed={knowledge}
        onClick={() => set({ reason: knowledge ? null : 'knowledge' })}
      >
        {t('only-knowledge')}
      </button>
    </div>
  );
}
