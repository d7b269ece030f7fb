import 'reflect-metadata';
import { Command, InvalidArgumentError } from 'commander';
import { clearAwayOnSignals, isInterrupted } from './arena/standing';
import { tortureByCarrying } from './carrying/torture-by-carrying';
import { tortureByCutting } from './cutting/torture-by-cutting';
import { tortureByFullDisk } from './disk/torture-by-full-disk';
import { tortureByKilling } from './killing/torture-by-killing';
import { tortureLinear } from './linear/torture-linear';
import type { Torture, TorturePlan } from './torture';

const TORTURES: Readonly<Record<string, Torture>> = {
  histories: tortureLinear,
  cuts: tortureByCutting,
  disk: tortureByFullDisk,
  carry: tortureByCarrying,
  kill: tortureByKilling,
};

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
    const { clean, figures } = await TORTURES[name]!(plan);
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
