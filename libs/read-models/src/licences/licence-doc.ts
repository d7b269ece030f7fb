import { slug } from '@chancery/kernel';
import type { Registers } from '../common/attribution/registers';
import { named, type Named } from '../common/rows/named';
import { authorityOf, type LicenceActKind, permits } from '../common/sanctions/licence-acts';
import { licenseesIn } from '../common/sanctions/licence-numbers';
import { stepEntry, type StepEntry } from '../common/rows/step-entry';
import type { Licence } from './licence';

export const LICENCE_STATUSES = ['in_force', 'restricted', 'ended'] as const;
export type LicenceStatus = (typeof LICENCE_STATUSES)[number];

/** A licence as it is answered: what an authority permits that its sanctions forbid. */
export interface LicenceDoc {
  readonly id: string;
  readonly authority: Named;
  /** Its present form, "OFAC GL 8E"; null where it has no number. */
  readonly number: string | null;
  /** Whom the present form names. */
  readonly licensees: readonly Named[];
  readonly status: LicenceStatus;
  readonly statusSentence: string;
  readonly since: string;
  readonly until: string | null;
  readonly steps: readonly (StepEntry & { readonly act: LicenceActKind; readonly form: string | null })[];
  readonly stepsCount: number;
}

export function licenceDoc(id: string, licence: Licence, registers: Registers): LicenceDoc {
  const { form, first, since, last, steps, count } = licence;
  const status = statusOf(last);
  return {
    id,
    authority: named(authorityOf(first, registers), registers),
    number: form,
    licensees: licenseesOf(id, licence).map((code) => named(code, registers)),
    status,
    statusSentence: sentenceOf(licence),
    since: status === 'ended' ? first.occurred.text : since.occurred.text,
    until: status === 'ended' ? since.occurred.text : null,
    steps: steps.map(({ step, kind, form: as }) => ({ ...stepEntry(step), act: kind, form: as })),
    stepsCount: count,
  };
}

/** Those whom the latest form names; of a licence that is told by its company, that company. */
function licenseesOf(id: string, { steps }: Licence): readonly string[] {
  const { step } = steps.findLast(({ kind }) => permits(kind)) ?? steps.at(-1)!;
  const company = licenseesIn(step).find((code) => id.endsWith(`/${slug(code)}`));
  return company === undefined ? licenseesIn(step) : [company];
}

const statusOf = (kind: LicenceActKind): LicenceStatus => {
  if (permits(kind)) return 'in_force';
  return kind === 'restricted' ? 'restricted' : 'ended';
};

function sentenceOf({ first, since, last, form, steps }: Licence): string {
  const began = first.occurred.text;
  if (permits(last)) {
    const latest = steps.at(-1)!;
    const changed =
      latest.step === since
        ? ''
        : `; ${latest.kind} ${latest.step.occurred.text}${as(latest.form === form ? form : null)}`;
    const start =
      since === first && steps[0]!.kind !== 'issued' ? 'In force, on record since' : 'In force since';
    return `${start} ${since.occurred.text}${changed}.`;
  }
  const when = since.occurred.text;
  return since === first
    ? `${capital(last)} ${when}; when it was issued is not on record.`
    : `Issued ${began}; ${last} ${last === 'restricted' ? 'since ' : ''}${when}.`;
}

const as = (form: string | null) => (form ? ` as ${form}` : '');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const licenceTags = ({ id, authority, status, licensees }: LicenceDoc): string[] => [
  `id:${id}`,
  `authority:${authority.code}`,
  `status:${status}`,
  ...licensees.map(({ code }) => `licensee:${code}`),
];
