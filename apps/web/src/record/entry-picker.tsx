import { useState } from 'react';
import { usePageAddress } from '../address/page-address';
import { useAsk } from '../api/ask';
import { answerOf, client } from '../api/client';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { begun } from './begun';
import { Combobox } from './combobox';
import { Field } from './field';
import { recordTexts } from './texts';
import { useSettled } from './use-settled';

const MOST = 8;
const ANY_DAY = '9999-12-31';

/** Finds the entry that is to be amended, by words of it or by its id; which one it is is in the address (`of`). */
export function EntryPicker() {
  const t = useTexts(recordTexts);
  const { get, set } = usePageAddress();
  const of = get('of');
  const [typed, setTyped] = useState<string>();
  const text = typed ?? of;
  const q = useSettled(text.trim());
  const found = useEntriesLike(q, q !== of);
  const offers = text === of ? [] : found;
  const change = (value: string) => {
    const isOne = offers.some(({ id }) => id === value) || /^[a-z0-9][a-z0-9-]{7,119}$/.test(value);
    setTyped(isOne && offers.some(({ id }) => id === value) ? undefined : value);
    if (isOne) set({ of: value, how: null }, { replace: true });
  };
  return (
    <div className="field">
      <label htmlFor="amended-entry">{t('of')}</label>
      <Combobox
        id="amended-entry"
        describedBy=""
        invalid={false}
        Field={Field}
        schema={{}}
        name="of"
        pointer="/of"
        value={text}
        onChange={(value) => change(value as string)}
        offers={offers.map(({ id, occurredOn, headline }) => ({ value: id, says: `${occurredOn} ${headline}` }))}
        says={t('of.hint')}
      />
    </div>
  ); // prettier-ignore
}

function useEntriesLike(q: string, isAsked: boolean) {
  const { dispute } = useMoment();
  const question = useAsk(
    ['entries-like', dispute, q],
    (signal) => {
      const query = { q: begun(q), limit: MOST, asOf: ANY_DAY, status: ['any'] } as never;
      return answerOf(client.GET('/v1/disputes/{dispute}/timeline', { params: { path: { dispute }, query }, signal })); // prettier-ignore
    },
    { enabled: q.length > 2 && isAsked },
  );
  return question.data?.data ?? [];
}
