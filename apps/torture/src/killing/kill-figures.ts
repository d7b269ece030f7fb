import { wordsOf } from '../checking/verdict';
import type { Victim } from '../arena/victim';
import type { KillReport } from './kill-cycles';

/** What a run of kill cycles found, for people. */
export function killFigures(report: KillReport, victims: readonly Victim[], seconds: number): string {
  const { cycles, ledger, strikes, verdict, differing, compared, clean } = report;
  const events = ledger.acknowledged.reduce((sum, answer) => sum + answer.events.length, 0);
  const unexpected = victims.map(({ name, unexpected: ends }) => `${name} ${ends}`).join(', ');
  return [
    `kill cycles: ${cycles} in ${Math.round(seconds)} s`,
    ...Object.entries(strikes).map(([fault, count]) => `  ${count} × ${fault}`),
    `  acknowledged: ${ledger.acknowledged.length} appends of ${events} events`,
    `  asked again for want of an answer: ${ledger.unanswered}; refused by the history: ${ledger.refused.size}`,
    `  processes that ended unasked: ${unexpected}`,
    `  the record: ${wordsOf(verdict)}`,
    `  compared after every cycle: ${compared.roots} signed roots by the end with the events, ${compared.readModels} read models with what is folded from the record (${compared.readModels * cycles} comparisons)`,
    `  read models that differ from what is folded from the record: ${differing.length === 0 ? 'none' : differing.join(', ')}`,
    clean ? '  nothing was lost' : '  FAILED',
  ].join('\n');
}
