import type { Token } from '@chancery/access';
import type { Command } from 'commander';
import { printLines } from '../output/print';
import { type Column, tableLines } from '../output/table';
import { withDatabase } from '../with-database';

const COLUMNS: readonly Column<Token>[] = [
  { title: 'NAME', width: 24, of: ({ name }) => name },
  { title: 'ROLE', width: 6, of: ({ role }) => role },
  { title: 'CREATED', width: 10, of: ({ createdAt }) => createdAt.slice(0, 10) },
  { title: 'LAST USED', width: 16, of: ({ lastUsedAt }) => lastUsedAt?.slice(0, 16) ?? 'never' },
  { title: 'STATE', width: 40, of: stateOf },
];

export function addTokenList(parent: Command): void {
  parent
    .command('list')
    .description('all tokens ever issued, without their secrets')
    .option('--json', 'as JSON')
    .action(listTokens);
}

async function listTokens({ json }: { readonly json?: true }): Promise<void> {
  const { TokenStore } = await import('@chancery/access');
  await withDatabase(async ({ pool }) => {
    const tokens = await new TokenStore(pool).list();
    await printLines(
      json ? [JSON.stringify(tokens, null, 2)] : tableLines(COLUMNS, tokens, process.stdout.columns),
    );
  });
}

function stateOf({ revokedAt, expiresAt }: Token): string {
  if (revokedAt) return `revoked ${revokedAt}`;
  if (!expiresAt) return 'works';
  return new Date(expiresAt) > new Date() ? `works until ${expiresAt}` : `expired ${expiresAt}`;
}
