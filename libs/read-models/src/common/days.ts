const DAY = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later, `YYYY-MM-DD`. Years are 0001 to 9999; beyond them it stays at the end. */
export function dayAfter(day: string, days: number): string {
  const time = Math.min(at(day) + days * DAY, Date.UTC(9999, 11, 31));
  return new Date(time).toISOString().slice(0, 10);
}

/** Days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((at(b) - at(a)) / DAY);
