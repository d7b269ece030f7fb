import type { Command } from 'commander';
import { withDatabase } from '../with-database';
import { overPool } from '../over-pool';

interface Options {
  readonly reason: string;
  readonly entry?: string;
  readonly dispute: string;
  readonly dryRun?: boolean;
}

interface Field {
  readonly position: number;
  readonly pointer: string;
}

export function addRedact(program: Command): void {
  program
    .command('redact')
    .description(
      'erase for ever what is noted as personal about somebody; events and proofs stay as they are',
    )
    .argument('<subject>', 'the code of the person, such as person:alex-saab')
    .requiredOption('--reason <text>', 'which law or request demands it; becomes part of the record')
    .option('--entry <id>', 'only what this entry and its corrections hold')
    .option('--dispute <slug>', 'in which dispute', 'venezuela')
    .option('--dry-run', 'say what would be erased, and erase nothing')
    .action(redact);
}

async function redact(subject: string, { reason, entry, dispute, dryRun = false }: Options): Promise<void> {
  const [
    { NestFactory },
    { EventStore },
    { CommandBus },
    { Redact, RecordingModule },
    { Sealer, sealSettings },
    { v7: uuidv7 },
  ] = await Promise.all([
    import('@nestjs/core'),
    import('@chancery/event-store'),
    import('@nestjs/cqrs'),
    import('@chancery/recording'),
    import('@chancery/sealing'),
    import('uuid'),
  ]);
  await withDatabase(async ({ pool }) => {
    const app = await NestFactory.createApplicationContext(overPool(pool, RecordingModule), {
      logger: ['warn', 'error', 'fatal'],
      abortOnError: false,
    });
    try {
      const store = app.get(EventStore);
      await new Sealer(pool, store, sealSettings(process.env)).check();
      const authorship = { dispute, recordedBy: 'cli', correlationId: uuidv7(), mayErase: true, dryRun };
      const redaction = { subject, legalReason: reason, ...(entry !== undefined && { target: entry }) };
      const answer = await app.get(CommandBus).execute(new Redact(authorship, redaction));
      const [redacted] = answer.drafted ?? (await store.readAfter(dispute, answer.position - 1, 1));
      const { fields } = redacted!.data as { fields: readonly Field[] };
      process.stdout.write(said(fields, subject, dryRun ? null : answer.position));
    } finally {
      await app.close();
    }
  });
}

function said(fields: readonly Field[], subject: string, position: number | null): string {
  const places = fields.map(({ position: at, pointer }) => `  position ${at}, ${pointer}\n`).join('');
  return position === null
    ? `${fields.length} personal values about ${subject} would be erased:\n${places}Nothing was erased: this was a dry run.\n`
    : `${fields.length} personal values about ${subject} were erased:\n${places}Recorded at position ${position}. Backups that were made with --keys before this still open them: remove their .keys files.\n`;
}
