/** How each kind of action reads in a headline: the verb, for one and for several. */
const WORDS = {
  freeze: ['freezes', 'freeze'],
  seize: ['seizes', 'seize'],
  intercept: ['intercepts', 'intercept'],
  withhold: ['withholds', 'withhold'],
  forfeit: ['seeks forfeiture of', 'seek forfeiture of'],
  expropriate: ['expropriates', 'expropriate'],
  transfer: ['hands over', 'hand over'],
  protect: ['shields', 'shield'],
  release: ['releases', 'release'],
  other: ['takes action on', 'take action on'],
} as const satisfies Record<string, readonly [one: string, several: string]>;

export type AssetAction = keyof typeof WORDS;
export const ACTIONS = Object.keys(WORDS) as AssetAction[];
export const verbOf = (action: AssetAction | null | undefined): readonly [string, string] =>
  WORDS[action ?? 'other'];
