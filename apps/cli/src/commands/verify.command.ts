import type { Verified } from '@chancery/sealing';
import { showProgress } from '@chancery/terminal';
import type { Command } from 'commander';
import { repeated } from '../terminal/repeated';
import { withDatabase } from '../with-database';

interface Options {
  readonly dispute?: string;
  readonly against?: string;
  readonly key: readonly string[];
  readonly witness: readonly string[];
}

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'check the whole record against its signed tree, and name the first position that is missing or was changed; or check a proof file, without record and service',
    )
    .argument('[file]', 'a proof file, from /timeline/<entry>/proof')
    .option('--dispute <slug>', 'only this dispute')
    .option('--against <checkpoint>', 'a checkpoint kept earlier: was history rewritten since?')
    .option(
      '--key <key>',
      'a verifier key to believe, or a file of them; may be repeated (default: those of this installation)',
      repeated,
      [] as readonly string[],
    )
    .option(
      '--witness <key>',
      'the verifier key of a witness, or a file of them; may be repeated: one of them must vouch for what is checked (default: those that this installation asks, who need not)',
      repeated,
      [] as readonly string[],
    )
    .action(verify);
}

async function verify(file: string | undefined, options: Options): Promise<void> {
  if (file === undefined) return verifyRecords(options);
  const { verifyProof } = await import('../verifying/verify-proof');
  return verifyProof(file, options.key, options.witness);
}

async function verifyRecords({ dispute, against, key, witness }: Options): Promise<void> {
  const { readLogs, verifyRecord } = await import('@chancery/sealing');
  const { EventStore } = await import('@chancery/event-store');
  const { trustedKeys, trustedWitnesses } = await import('../verifying/trusted-keys');
  const { whoVouches } = await import('../verifying/who-vouches');
  const { checkpointIn, keptOf } = await import('../verifying/kept-checkpoints');
  const keys = await trustedKeys(key);
  const witnesses = await trustedWitnesses(witness);
  const given = against === undefined ? null : await checkpointIn(against, keys);
  await withDatabase(async ({ pool }, interrupted) => {
    if (dispute !== undefined) await new EventStore(pool).dispute(dispute);
    const logs = await readLogs(pool, dispute ?? null);
    if (logs.length === 0) process.stdout.write('Nothing is recorded yet.\n');
    for (const log of logs) {
      const shown = showProgress(`verify ${log.slug}`, 'events');
      const kept = await keptOf(log, given, against);
      const verifying = {
        keys,
        witnesses,
        kept,
        interrupted,
        progress: (done: number, head: number) => shown.at(done, head),
      };
      const verified = await verifyRecord(pool, log.slug, verifying).finally(() => shown.end());
      report(log.slug, verified);
      if (!verified.fault) process.stdout.write(whoVouches(verified.vouched, witnesses, witness.length > 0));
    }
  });
}

function report(slug: string, verified: Verified): void {
  const { events, fault, root } = verified;
  if (fault) process.exitCode = 1;
  process.stdout.write(
    fault
      ? `${slug}: ${fault.sentence}; the ${events} events before it are as they were recorded.\n`
      : `${slug}: ${events} events, no position missing, every hash as stored; root ${root.toString('base64')}.\n${' '.repeat(slug.length)}  ${sealed(verified)}\n`,
  );
}

function sealed({ checkpoints, sealed: newest }: Verified): string {
  if (!newest) return 'Nothing of it is signed yet.';
  const all = checkpoints === 1 ? 'One checkpoint' : `${checkpoints} checkpoints`;
  const over = `${all}, the newest over ${newest.size} events`;
  return newest.signer
    ? `${over}, signed by ${newest.signer.name} (key ${newest.signer.id}).`
    : `${over}; whose signatures they carry was not checked: no verifier key is known here, give one with --key.`;
}
