import { partiesIn, type Teller } from './told';

const LEVELS: Readonly<Record<string, string>> = { APP: 'appeal', SC: 'supreme', CC: 'constitutional' };

/** A government consents, a court grants; the code of the court says how final that is (CPV.APP, CPV.SC, CPV.CC). */
export const extraditionGranted: Teller = (fact) => {
  const deciding = partiesIn(fact, 'actors');
  if (deciding.some(({ role }) => /^(?:executive decision|cabinet)$/.test(role)))
    return { type: 'ExecutiveConsentGiven' };
  const level = LEVELS[deciding[0]?.code.split('.')[1] ?? ''];
  return { type: 'ExtraditionGranted', ...(level && { details: { level } }) };
};

/** A court denies, a government refuses. */
export const extraditionRefused: Teller = (fact) => ({
  type: partiesIn(fact, 'actors').some(({ role }) => role === 'court')
    ? 'ExtraditionDenied'
    : 'ExtraditionRefused',
});
