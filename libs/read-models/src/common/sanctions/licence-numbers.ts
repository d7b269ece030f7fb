import { slug } from '@chancery/kernel';
import type { Step } from '../periods/step';

/** A licence by its number: `form` is what it is called now, the series is what stays when the letter changes. */
export interface LicenceNumber {
  /** `gl-8`; readable, and unique for an authority. */
  readonly series: string;
  /** "OFAC GL 8E", as the authority writes it. */
  readonly form: string;
}

const GENERAL = /^(.*?)\bGLs? ?\d/i;
const NUMBER = /\b\d+[A-Z]?\b/g;

/**
 * The licences that a text names: "OFAC GL 7B, 8A, 13A" names three, "OFAC specific licence (Dragon)" one. The letter
 * tells one form of a licence from the next.
 */
export function numbersIn(text: string): LicenceNumber[] {
  const [, prefix] = GENERAL.exec(text) ?? [];
  if (prefix === undefined) return [{ series: seriesOf(text), form: text }];
  return (text.match(NUMBER) ?? []).map((number) => ({
    series: seriesOf(`GL ${number}`),
    form: `${prefix}GL ${number}`,
  }));
}

const seriesOf = (text: string) =>
  slug(
    text
      .replace(/^OFAC /i, '')
      .replace(/(\d)[A-Z]+$/, '$1')
      .replace(/\blicences\b/i, 'licence'),
  );

/** Whether a programme is a licence and no order: the orders of the United States are never called so. */
export const namesLicence = (programme: string | undefined): boolean =>
  programme !== undefined && (GENERAL.test(programme) || /\blicen[cs]es?\b/i.test(programme));

/** A licence that is given to one company is told from the next by the company alone. */
export const isUnnumbered = (series: string): boolean =>
  series === 'specific-licence' || series === 'licence';

/** Whom a licence is given to, or what it is about when it is given to nobody by name. */
export const licenseesIn = ({ data: { targets = [], subjects = [] } }: Step): readonly string[] =>
  (targets.length > 0 ? targets : subjects).map(({ code }) => code);

/** "OFAC GL 8" said of GL 8O names the series; the form is still 8O. */
export const formAfter = (before: string | null, now: string | null): string | null =>
  now === null || (before?.startsWith(now) ?? false) ? before : now;
