import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@chancery/testing';
import { isClean, type Verdict } from '../checking/verdict';
import type { Oracle } from '../checking/oracle';
import type { RecordCheck } from '../checking/record-check';
import type { Fault } from '../arena/faults';
import type { Chance } from '../chance';
import { type Service, tellAll } from '../telling/client';
import { Ledger } from '../telling/ledger';
import { Teller } from '../telling/requests';

export interface Tortured {
  readonly service: Service;
  readonly faults: readonly Fault[];
  readonly record: RecordCheck;
  /** null: only the record is looked at. */
  readonly readModels: { readonly lag: () => Promise<number>; readonly oracle: Oracle } | null;
}

export interface CyclePlan {
  readonly run: string;
  readonly cycles: number;
  readonly clients: number;
  /** Requests that are acknowledged in each cycle, at least. */
  readonly appends: number;
  readonly chance: Chance;
  readonly onCycle?: (cycle: number, ledger: Ledger) => void;
}

export interface KillReport {
  readonly cycles: number;
  readonly strikes: Readonly<Record<string, number>>;
  readonly ledger: Ledger;
  readonly verdict: Verdict;
  /** `cycle: read model` that did not equal what is folded from the record. */
  readonly differing: readonly string[];
  /** Signed roots, and read models, that were compared after the last cycle; and after each before it. */
  readonly compared: { readonly roots: number; readonly readModels: number };
  readonly clean: boolean;
}

/** Between two things that a client tells, once it need not tell any more. */
const UNHURRIED_MS = 250;

/** So that a cycle can be run in peace. */
const NOTHING: Fault = { name: 'nothing', strike: async () => undefined };

/** Tells, lets a fault strike while that is under way, and looks whether anything is lost; again and again. */
export async function killCycles(tortured: Tortured, plan: CyclePlan): Promise<KillReport> {
  const ledger = new Ledger();
  const tellers = Array.from(
    { length: plan.clients },
    (_, client) => new Teller(client + 1, plan.chance.branch(), plan.run),
  );
  const strikes: Record<string, number> = {};
  for (let cycle = 1; cycle <= plan.cycles; cycle++) {
    const fault = tortured.faults[(cycle - 1) % tortured.faults.length] ?? NOTHING;
    strikes[fault.name] = (strikes[fault.name] ?? 0) + 1;
    await oneCycle({ tortured, plan, ledger, tellers }, fault);
    const inFull = cycle === plan.cycles;
    const [verdict, others] = await Promise.all([
      tortured.record.run(ledger, { inFull }),
      differingIn(tortured),
    ]);
    const differing = others.map((name) => `cycle ${cycle}: ${name}`);
    plan.onCycle?.(cycle, ledger);
    const clean = isClean(verdict) && differing.length === 0;
    if (!clean || inFull) {
      const compared = { roots: tortured.record.roots, readModels: tortured.readModels?.oracle.size ?? 0 };
      return { cycles: cycle, strikes, ledger, verdict, differing, compared, clean };
    }
  }
  throw new Error('At least one cycle has to be run.');
}

interface UnderWay {
  readonly tortured: Tortured;
  readonly plan: CyclePlan;
  readonly ledger: Ledger;
  readonly tellers: readonly Teller[];
}

async function oneCycle({ tortured, plan, ledger, tellers }: UnderWay, fault: Fault): Promise<void> {
  const before = ledger.acknowledged.length;
  const strikeAt = before + 1 + plan.chance.below(Math.max(1, plan.appends - 1));
  let struck = false;
  const striking = ledger
    .reaches(strikeAt)
    .then(() => fault.strike())
    .then(() => (struck = true));
  // Until the fault is over as well: so there are appends before, during and after it.
  const goesOn = async () => {
    const enough = ledger.acknowledged.length >= before + plan.appends;
    // What is being started again should have the processors, now that enough is told.
    if (enough && !struck) await pause(UNHURRIED_MS);
    return !struck || !enough;
  };
  await Promise.all(tellers.map((teller) => tellAll(teller, tortured.service, ledger, goesOn)));
  await striking;
}

async function differingIn({ readModels }: Tortured): Promise<string[]> {
  if (!readModels) return [];
  const { lag, oracle } = readModels;
  await Promise.all([eventually(async () => (await lag()) === 0, { withinMs: 120_000 }), oracle.catchUp()]);
  return oracle.differing();
}
