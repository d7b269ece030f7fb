interface Act {
  readonly verb: readonly [one: string, several: string];
  /** Leads to the parties it is aimed at. */
  readonly aim: string;
}

/** How each kind of action reads in a headline. */
const WORDS = {
  strike: { verb: ['strikes', 'strike'], aim: ' ' },
  raid: { verb: ['raids', 'raid'], aim: ' ' },
  capture: { verb: ['captures', 'capture'], aim: ' ' },
  invasion: { verb: ['invades', 'invade'], aim: ' ' },
  coup: { verb: ['attempts a coup', 'attempt a coup'], aim: ' against ' },
  blockade: { verb: ['orders a blockade', 'order a blockade'], aim: ' of ' },
  deployment: { verb: ['deploys forces', 'deploy forces'], aim: ' towards ' },
  arrival: { verb: ['sends military personnel', 'send military personnel'], aim: ' to ' },
  exercise: { verb: ['holds exercises', 'hold exercises'], aim: ' directed at ' },
  withdrawal: { verb: ['withdraws forces', 'withdraw forces'], aim: ' from ' },
  other: { verb: ['takes military action', 'take military action'], aim: ' concerning ' },
} as const satisfies Record<string, Act>;

export type MilitaryAction = keyof typeof WORDS;
export const ACTIONS = Object.keys(WORDS) as MilitaryAction[];
export const actOf = (action: MilitaryAction | null | undefined): Act => WORDS[action ?? 'other'];
