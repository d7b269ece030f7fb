import 'reflect-metadata';
import { Command, InvalidArgumentError } from 'commander';
import { clearAwayOnSignals, isInterrupted } from './arena/standing';
import { tortureByCarrying } from './carrying/torture-by-carrying';
import { tortureByClock } from './clock/torture-by-clock';
import { tortureByCutting } from './cutting/torture-by-cutting';
import { tortureByFullDisk } from './disk/torture-by-full-disk';
import { tortureByKilling } from './killing/torture-by-killing';
import { tortureLinear } from './linear/torture-linear';
import type { Torture, TorturePlan } from './torture';

const TORTURES: Readonly<Record<string, { readonly torture: Torture; readonly what: string }>> = {
  histories: {
    torture: tortureLinear,
    what: 'clients append and read at once over HTTP; one order has to fit what all of them saw',
  },
  cuts: {
    torture: tortureByCutting,
    what: 'the network is cut at every protocol message of an append and of the commit of each read model',
  },
  clock: { torture: tortureByClock, what: 'the clock jumps backwards; recorded times must not' },
  disk: { torture: tortureByFullDisk, what: 'the disk is full, on a small one in memory (as root)' },
  carry: {
    torture: tortureByCarrying,
    what: 'backup while appends go on, restore elsewhere: same rows, tiles, checkpoints and answers',
  },
  kill: {
    torture: tortureByKilling,
    what: 'kill -9 of the api and of the projector, Postgres stopped as by pg_ctl -m immediate, pg_terminate_backend, all connections cut, in turn while twenty clients append',
  },
};
const HELP = `
What is done (--only chooses):
${Object.entries(TORTURES)
  .map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}

After each: acknowledged events are stored, once, in order and without gaps; roots that were signed are those of the
events; read models equal what is folded from the record. Exit code 1: something was not so.`;

interface Options extends TorturePlan {
  readonly only?: readonly string[];
}

const wholeNumber = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 1.');
};

const known = (text: string): string[] => {
  const names = text.split(',');
  const strange = names.find((name) => !(name in TORTURES));
  if (strange === undefined) return names;
  throw new InvalidArgumentError(`There is no "${strange}"; there are ${Object.keys(TORTURES).join(', ')}.`);
};

async function torture({ only = Object.keys(TORTURES), ...plan }: Options): Promise<void> {
  clearAwayOnSignals();
  process.stdout.write(`seed ${plan.seed} (play it again with --seed ${plan.seed})\n`);
  for (const name of only) {
    const { clean, figures } = await TORTURES[name]!.torture(plan);
    process.stdout.write(`${figures}\n`);
    if (!clean) process.exitCode = 1;
  }
}

new Command('torture')
  .description(
    'Tries to make the record lose, double, reorder or alter an event. Works on records of its own.',
  )
  .option('--cycles <n>', 'how often something is killed', wholeNumber, 20)
  .option('--appends <n>', 'appends to be acknowledged over all of these', wholeNumber, 2000)
  .option('--events <n>', 'events to back up and restore', wholeNumber, 10_000)
  .option('--seed <n>', 'play the choices of an earlier run again', wholeNumber, 1 + (Date.now() % 1_000_000))
  .option('--only <names>', `some of ${Object.keys(TORTURES).join(', ')}`, known)
  .addHelpText('after', HELP)
  .action(torture)
  .parseAsync()
  .then(
    () => isInterrupted() || process.exit(),
    (error: unknown) => {
      if (isInterrupted()) return;
      process.stderr.write(`torture: ${(error as Error).stack ?? String(error)}\n`);
      process.exit(1);
    },
  );
