import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { useIssues, useMoment } from '../api/moment';
import { bare } from '../common/bare';
import { useTexts } from '../messages/use-texts';
import { begun } from './begun';
import { Combobox, type Suggestion } from './combobox';
import { textOf } from './text-of';
import type { ControlProps } from './field-props';
import { recordTexts } from './texts';
import { useSettled } from './use-settled';

const MOST = 8;
const LOOKED_AT = 40;

/** By code or by any name on record. A code that is not on record may be typed all the same. */
export function ActorControl(props: ControlProps) {
  const t = useTexts(recordTexts);
  const text = textOf(props.value).trim();
  const found = useActorsLike(text);
  const name = found?.find(({ code }) => code === text)?.name;
  const isUnknown = text.length > 1 && found !== undefined;
  return (
    <Combobox
      {...props}
      offers={name ? [] : nearestFirst(found ?? [], text)}
      says={name ?? (isUnknown ? t('unknown-actor') : '')}
    />
  );
}

/** Whose name or code begins so, states before their bodies. */
function nearestFirst(found: readonly Schemas['Actor'][], text: string): readonly Suggestion[] {
  const distance = ({ code, name }: Schemas['Actor']) =>
    Number(![code, name].some((one) => bare(one).startsWith(bare(text)))) * 2 + Number(/[.:]/.test(code));
  return found
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, MOST)
    .map(({ code, name }) => ({ value: code, says: name }));
}

/** Undefined until what is typed now has been answered. */
function useActorsLike(text: string) {
  const settled = useSettled(text);
  const { dispute } = useMoment();
  const { data, isPlaceholderData } = useAsk(
    ['actors', dispute, settled],
    (signal) => {
      const query = { q: begun(settled), limit: LOOKED_AT };
      return answerOf(client.GET('/v1/disputes/{dispute}/actors', { params: { path: { dispute }, query }, signal })); // prettier-ignore
    },
    { enabled: settled.length > 1 },
  );
  return settled === text && text.length > 1 && !isPlaceholderData ? data?.data : undefined;
}

export function IssueControl(props: ControlProps) {
  const t = useTexts(recordTexts);
  const text = textOf(props.value).trim();
  const issues = [...(useIssues().data?.values() ?? [])];
  const title = issues.find(({ slug }) => slug === text)?.title;
  const matches = issues.filter(({ slug, title: one }) => bare(`${slug} ${one}`).includes(bare(text)));
  return (
    <Combobox
      {...props}
      offers={title ? [] : matches.map((one) => ({ value: one.slug, says: one.title }))}
      says={title ?? (text === '' || matches.length > 0 ? '' : t('unknown-issue'))}
    />
  );
}
