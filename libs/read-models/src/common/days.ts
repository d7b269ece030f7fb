export { dayAfter } from '@chancery/kernel';

const DAY = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((at(b) - at(a)) / DAY);
