import type { EntryData } from '@chancery/kernel';

interface StanceWords {
  readonly verb: readonly [one: string, several: string];
  /** Leads to the parties it is aimed at. */
  readonly lead: string;
}

/** How each stance reads in a headline. It names the kind of statement, never a side: a stance has none of its own. */
const STANCE_WORDS: Record<NonNullable<EntryData['stance']>, StanceWords> = {
  supports: { verb: ['voices support', 'voice support'], lead: ' for ' },
  opposes: { verb: ['voices opposition', 'voice opposition'], lead: ' to ' },
  demands: { verb: ['makes a demand', 'make a demand'], lead: ' to ' },
  condemns: { verb: ['issues a condemnation', 'issue a condemnation'], lead: ' aimed at ' },
  rejects: { verb: ['issues a rejection', 'issue a rejection'], lead: ' aimed at ' },
  recognises: { verb: ['voices recognition', 'voice recognition'], lead: ' of ' },
  denies: { verb: ['issues a denial', 'issue a denial'], lead: ' aimed at ' },
  'calls-for': { verb: ['makes an appeal', 'make an appeal'], lead: ' to ' },
  offers: { verb: ['makes an offer', 'make an offer'], lead: ' to ' },
  abstains: { verb: ['takes no side', 'take no side'], lead: ' towards ' },
  neutral: { verb: ['makes a statement', 'make a statement'], lead: ' on ' },
};

export const wordsFor = (stance: EntryData['stance']): StanceWords => STANCE_WORDS[stance ?? 'neutral'];
