import type { Command } from 'commander';
import { withDatabase } from '../with-database';

export function addTokenRevoke(parent: Command): void {
  parent
    .command('revoke')
    .description('end a token; a running service refuses it within a second')
    .argument('<name>')
    .action(revokeToken);
}

async function revokeToken(name: string): Promise<void> {
  const { TokenStore } = await import('@chancery/access');
  const { v7: uuidv7 } = await import('uuid');
  await withDatabase(async ({ pool }) => {
    const origin = { recordedBy: 'cli', requestId: uuidv7() };
    const { revokedAt } = await new TokenStore(pool).revoke(name, origin);
    process.stdout.write(`Token "${name}" is revoked since ${revokedAt}.\n`);
  });
}
