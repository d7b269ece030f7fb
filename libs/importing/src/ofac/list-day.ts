import { parseEdtf, Refusal, today } from '@chancery/kernel';

/** The day a list stands for; throws INVALID_DATE for anything but a day that has come. */
export function listDay(text: string): string {
  const { precision } = parseEdtf(text);
  if (precision !== 'day' || !/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new Refusal('INVALID_DATE', `"${text}" is not one day: the list stands for a day such as 2021-07-07.`); // prettier-ignore
  if (text > today()) throw new Refusal('INVALID_DATE', `${text} has not come yet.`);
  return text;
}
