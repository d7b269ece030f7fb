import 'reflect-metadata';

import { CommanderError } from 'commander';
import { chancery } from './chancery';
import { type ExitCode, exitCodeOf, sentenceOf } from './terminal/failure';

function failed(error: unknown): ExitCode {
  // commander has said what is wrong by then; help and version, when asked for, are no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`${sentenceOf(error)}\n`);
  return exitCodeOf(error);
}

chancery()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = failed(error);
  });
