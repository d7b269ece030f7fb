import { Command } from 'commander';
import { addBackup } from './commands/backup.command';
import { addCoverage } from './commands/coverage.command';
import { addDisputeCreate } from './commands/dispute-create.command';
import { addExport } from './commands/export.command';
import { addImportFacts } from './commands/import-facts.command';
import { addImportOfac } from './commands/import-ofac.command';
import { addRebuild } from './commands/rebuild.command';
import { addRedact } from './commands/redact.command';
import { addReplay } from './commands/replay.command';
import { addTimeline } from './commands/timeline.command';
import { addRestore } from './commands/restore.command';
import { addTokenCreate } from './commands/token-create.command';
import { addTokenList } from './commands/token-list.command';
import { addTokenRevoke } from './commands/token-revoke.command';
import { addVerify } from './commands/verify.command';

/** The command line: what one types, and which file carries it out. */
export function chancery(): Command {
  const program = new Command('chancery')
    .description('The diplomatic record of a dispute: immutable events, two clocks, replay to any past day.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'chancery: ')) });
  // The next two are processes of their own: bin/chancery.js starts them without coming here.
  program.command('serve').description('start the service: API, documentation page and read models');
  program
    .command('project')
    .description('keep the read models up to date, for a service with CHANCERY_PROJECTOR=off');

  const imports = program.command('import').description('bring files into the record');
  addImportFacts(imports);
  addImportOfac(imports);
  addReplay(program);
  addTimeline(program);
  addCoverage(program);
  addExport(program);
  addRebuild(program);
  addVerify(program);
  addRedact(program);
  addBackup(program);
  addRestore(program);

  addDisputeCreate(program.command('dispute').description('disputes, each with a record of its own'));

  const token = program.command('token').description('issue, list and revoke the tokens that writing needs');
  addTokenCreate(token);
  addTokenList(token);
  addTokenRevoke(token);
  return program;
}
