import type { Measure, MeasureStep } from './measure';
import type { Permission } from './permission';

/** "In force since 2019-01-28; eased by OFAC GL 41 since 2022-11-26." "Imposed 2019-02-15; lifted 2019-05-07." */
export function statusSentence(measure: Measure, easing: readonly Permission[]): string {
  const { status, since, last } = measure;
  const when = last.occurred.text;
  if (status === 'ended') return `${began(measure)}; ${endWord(measure)} ${when}.`;
  const start = since
    ? `In force ${isAgain(measure) ? 'again ' : ''}since ${since.occurred.text}`
    : 'In force, since when is not on record';
  if (status === 'suspended') return `${began(measure)}; suspended since ${when}.`;
  const own = status === 'eased' ? [`eased since ${when}`] : [];
  const byLicence = easing.length > 0 ? [`eased by ${listed(easing)}`] : [];
  const lastRenewal = latestRenewal(measure);
  const renewed = lastRenewal ? [`last renewed ${lastRenewal}`] : [];
  return `${[start, ...renewed, ...own, ...byLicence].join('; ')}.`;
}

const began = ({ since }: Measure) =>
  since ? `Imposed ${since.occurred.text}` : 'Imposed, when is not on record';

const endWord = ({ steps }: Measure) => {
  const { effect } = steps.findLast(ends)!;
  return effect === 'gone' ? 'gone from the list' : effect;
};
const ends = ({ effect }: MeasureStep) => effect === 'lifted' || effect === 'expired' || effect === 'gone';

const isAgain = ({ steps, since }: Measure) =>
  since !== null && steps.some((one) => one.step === since && one.effect === 'reimposed');

const latestRenewal = ({ steps }: Measure) =>
  steps.findLast(({ effect }) => effect === 'renewed')?.step.occurred.text;

const MOST_LICENCES = 3;

/** The latest, in the order in which they were issued. */
function listed(easing: readonly Permission[]): string {
  const shown = easing
    .slice(-MOST_LICENCES)
    .map(({ form, since: { occurred, entryId } }) =>
      form ? `${form} since ${occurred.text}` : `a permission of ${occurred.text} (${entryId})`,
    );
  const more = easing.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} earlier ${more === 1 ? 'licence' : 'licences'}`] : [])]
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
}
