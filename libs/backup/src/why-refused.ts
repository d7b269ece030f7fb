import { FaultFound } from '@chancery/sealing';
import { BackupRefused, Unfit, Unreadable } from './lines';

/** What Postgres says of values that it cannot take: of the wrong form, or against a constraint. */
const VALUE_REFUSED = /^2[23]/;

/** What went wrong as a sentence, where the file or the login is to blame; `place`: up to where everything fits. */
export function asRefusal(error: unknown, file: string, place: string): unknown {
  if (error instanceof BackupRefused) return error;
  const damaged = whatIsDamaged(error, place);
  if (damaged !== null)
    return new BackupRefused(`${file} is damaged or was altered: ${damaged}. Nothing was restored.`, {
      cause: error,
    });
  const { code, message } = error as { code?: string; message: string };
  if (code !== '42501') return error;
  return new BackupRefused(
    `This login may not write the tables of the record (${message}): restore with the login that made them. Nothing was restored.`,
    { cause: error },
  );
}

function whatIsDamaged(error: unknown, place: string): string | null {
  if (error instanceof Unreadable) return `${error.message}, ${place}`;
  if (error instanceof Unfit) return error.message;
  if (error instanceof FaultFound)
    return `${error.fault.sentence}, ${place}. Where the record was signed elsewhere, give its key with --key`;
  const malformed = whatIsMalformed(error);
  return malformed && `${malformed}, ${place}`;
}

/** What is wrong with a line of another shape than its kind has, or with a value; null: with neither. */
export function whatIsMalformed(error: unknown): string | null {
  const { name, code = '', message } = error as { name: string; code?: string; message: string };
  if (name === 'TypeError' || name === 'RangeError') return 'a line is not as it was written';
  return VALUE_REFUSED.test(code) ? `the database does not take a value (${message})` : null;
}
