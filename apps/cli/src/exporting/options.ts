import type { TableForm, TimelineForm } from '@chancery/publishing';
import type { MomentOptions } from '../reading/moment-options';

export interface ExportOptions extends MomentOptions {
  readonly format: TableForm | TimelineForm;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownFrom?: string;
  readonly knownTo?: string;
  readonly limit?: number;
  readonly output?: string;
  readonly address?: string;
}

const ADDRESS_NAMES = [
  'asOf', 'knownAt', 'knowledge', 'certainty', 'position', 'limit',
] as const; // prettier-ignore
const DEFAULTS: Readonly<Record<string, string>> = { knowledge: 'recorded', certainty: 'possible' };

/** The same question in the address of the API. */
export function questionOf(options: ExportOptions): URLSearchParams {
  const question = new URLSearchParams({ format: options.format });
  for (const name of ADDRESS_NAMES) {
    const value = options[name];
    if (value !== undefined && value !== DEFAULTS[name]) question.set(name, String(value));
  }
  question.sort();
  return question;
}
