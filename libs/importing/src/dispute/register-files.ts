import type { EventStore } from '@chancery/event-store';
import { CHUNK, type ImportRun } from '../import-run';
import { inChunks } from '../lines/in-chunks';
import { SeenLines } from '../lines/seen-lines';
import { actorsRegister } from '../registers/actors.register';
import { claimsRegister } from '../registers/claims.register';
import { identifiersRegister } from '../registers/identifiers.register';
import type { ImportCodings } from '../registers/import-codings';
import { issuesRegister } from '../registers/issues.register';
import { registerHolders } from '../registers/office-holders';
import { officesRegister } from '../registers/offices.register';
import { importRegisterChunk, isFirst, type Register, type RegisterRow } from '../registers/register';
import type { Part } from './part';
import { rowsOf } from './rows';

const CODING_FIELDS = ['entryId', 'propositions', 'acts', 'why'];

/** Imports the files of a data set that are not facts, chunk by chunk. */
export class RegisterFiles {
  constructor(
    private readonly store: EventStore,
    private readonly codings: ImportCodings,
    private readonly since: string,
  ) {}

  async import(part: Exclude<Part, 'facts'>, path: string, run: ImportRun): Promise<void> {
    switch (part) {
      case 'issues':
        return this.importRows(path, issuesRegister(this.since), run);
      case 'actors':
        return this.importRows(path, actorsRegister(this.since), run);
      case 'offices':
        return this.importRows(path, officesRegister, run, (rows) => registerHolders(this.store, run, this.since, rows)); // prettier-ignore
      case 'identifiers':
        return this.importRows(path, identifiersRegister(this.since), run);
      case 'claims':
        return this.importRows(path, claimsRegister, run);
      case 'codings':
        return this.importCodings(path, run);
    }
  }

  private async importRows(
    path: string,
    register: Register,
    run: ImportRun,
    beforehand: (rows: readonly RegisterRow[]) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const seen = new SeenLines();
    for await (const rows of inChunks(rowsOf(path, register.fields, run), CHUNK)) {
      const first = rows.filter((row) => isFirst(run, seen, register.keyOf(row.row), row));
      await beforehand(first);
      await importRegisterChunk(this.store, run, register, first);
      run.options.onProgress?.(rows.at(-1)!.line);
    }
  }

  private async importCodings(path: string, run: ImportRun): Promise<void> {
    const seen = new SeenLines();
    for await (const rows of inChunks(rowsOf(path, CODING_FIELDS, run), CHUNK)) {
      const codings = rows
        .filter((row) => isFirst(run, seen, String(row.row['entryId']), row))
        .map(({ line, row: { entryId, propositions, acts, why } }) => ({
          line,
          entryId: String(entryId),
          propositions,
          acts,
          why,
        }));
      await this.codings.importChunk(run, codings, 'coding');
      run.options.onProgress?.(rows.at(-1)!.line);
    }
  }
}
