import type { Issue } from '../issue';
import type { CodedProposition } from '../proposition';
import type { EntryToCode, Rule } from './coded-entry';
import { isUnitedStates, speakersOf } from './parties';
import { strengthOf } from './strength';

const AGAINST_US_MEASURES = new Set(['sanctions', 'us-military-action', 'charges-against-maduro']);

/** R3: who condemns, rejects or opposes the United States over its own measure is against that measure. */
export const againstUnitedStates: Rule = {
  id: 'R3',
  propositions: (entry, issue) => {
    const { stance, targets = [], actors } = entry.data;
    const applies =
      AGAINST_US_MEASURES.has(issue.slug) &&
      ['condemns', 'rejects', 'opposes'].includes(stance ?? '') &&
      targets.some(isUnitedStates) &&
      !actors.some(isUnitedStates);
    return applies ? each(entry, issue, -1) : [];
  },
};

/** R4: who supports the United States over military action is for it. */
export const forMilitaryAction: Rule = {
  id: 'R4',
  propositions: (entry, issue) => {
    const { stance, targets = [] } = entry.data;
    const applies =
      issue.slug === 'us-military-action' && stance === 'supports' && targets.some(isUnitedStates);
    return applies ? each(entry, issue, 1) : [];
  },
};

/** R5: calling for, supporting or offering talks is for them; rejecting or opposing talks is against them. */
export const onDialogue: Rule = {
  id: 'R5',
  propositions: (entry, issue) => {
    if (issue.slug !== 'dialogue-and-negotiation') return [];
    if (['calls-for', 'supports', 'offers'].includes(entry.data.stance ?? '')) return each(entry, issue, 1);
    return ['rejects', 'opposes'].includes(entry.data.stance ?? '') ? each(entry, issue, -1) : [];
  },
};

/** R6: who abstains or stays neutral is on neither side, which is a stand. */
export const neither: Rule = {
  id: 'R6',
  propositions: (entry, issue) =>
    ['abstains', 'neutral'].includes(entry.data.stance ?? '') ? each(entry, issue, 0) : [],
};

const each = (entry: EntryToCode, { slug }: Issue, polarity: -1 | 0 | 1): CodedProposition[] =>
  speakersOf(entry).map((actor) => ({ actor, issue: slug, polarity, strength: strengthOf(entry) }));
