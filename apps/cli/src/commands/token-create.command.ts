import type { Command } from 'commander';
import { Option } from 'commander';
import { withDatabase } from '../with-database';

interface Options {
  readonly role: 'reader' | 'editor' | 'admin';
  readonly expires?: string;
}

export function addTokenCreate(parent: Command): void {
  parent
    .command('create')
    .description('issue a token; it is printed once, alone on stdout, and kept nowhere')
    .argument('<name>', 'what events it records are signed with: token:<name>')
    .addOption(
      new Option('--role <role>', 'what it may do').choices(['reader', 'editor', 'admin']).default('editor'),
    )
    .option(
      '--expires <date>',
      'last day it works (YYYY-MM-DD, UTC), or an instant; without it, it works for ever',
    )
    .action(createToken);
}

async function createToken(name: string, { role, expires }: Options): Promise<void> {
  const { TokenStore } = await import('@chancery/access');
  const { v7: uuidv7 } = await import('uuid');
  await withDatabase(async ({ pool }) => {
    const { token, secret } = await new TokenStore(pool).create(
      { name, role, expiresAt: expires },
      { recordedBy: 'cli', requestId: uuidv7() },
    );
    process.stderr.write(
      `Token "${token.name}" (${token.role}), ${expiry(token.expiresAt)}. It is shown only now:\n`,
    );
    process.stdout.write(`${secret}\n`);
  });
}

const expiry = (at: string | null) => (at ? `works until ${at}` : 'does not expire');
