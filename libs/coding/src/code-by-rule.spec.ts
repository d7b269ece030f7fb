import { codeByRule, type EntryToCode, type Issue } from './index';

const ISSUES: readonly Issue[] = [
  {
    slug: 'presidency-legitimacy',
    title: 'Presidency',
    kind: 'choice',
    options: [
      { id: 'person:juan-guaido', label: 'Guaidó' },
      { id: 'none-legitimate', label: 'Nobody' },
    ],
  },
  { slug: 'sanctions', title: 'Sanctions', kind: 'polar' },
  { slug: 'us-military-action', title: 'Force', kind: 'polar' },
  { slug: 'dialogue-and-negotiation', title: 'Dialogue', kind: 'polar' },
  { slug: 'maduro-custody', title: 'Custody', kind: 'polar' },
  { slug: 'other', title: 'Other', kind: 'topic' },
];
const issueOf = (slug: string) => ISSUES.find((issue) => issue.slug === slug);
const parties = (...codes: string[]) => codes.map((code) => ({ code }));
const read = (type: string, data: Partial<EntryToCode['data']> & { readonly proposes?: unknown }) =>
  codeByRule({ type, data: { actors: parties('RUS.MFA'), ...data } }, issueOf);

describe('an entry that nobody has coded', () => {
  it('R1: takes the side of the person whom it recognises', () => {
    const data = {
      stance: 'recognises',
      issues: ['presidency-legitimacy'],
      targets: parties('person:juan-guaido'),
    } as const;
    expect(read('RecognitionExtended', { ...data, issues: [...data.issues] })).toEqual({
      ruleId: 'R1',
      propositions: [
        { actor: 'RUS.MFA', issue: 'presidency-legitimacy', choice: 'person:juan-guaido', strength: 2 },
      ],
    });
  });

  it('R1: takes no side where the person is no option of the issue, or none is named', () => {
    for (const targets of [parties('person:nobody-known'), parties('VEN')])
      expect(
        read('StatementIssued', { stance: 'supports', issues: ['presidency-legitimacy'], targets }),
      ).toMatchObject({ ruleId: null });
  });

  it('R2: gives a choice up when it withdraws a recognition, and makes no other', () => {
    const data = {
      stance: 'rejects',
      issues: ['presidency-legitimacy'],
      targets: parties('person:juan-guaido'),
    } as const;
    expect(read('RecognitionWithdrawn', { ...data, issues: [...data.issues] })).toMatchObject({
      ruleId: 'R2',
      propositions: [{ actor: 'RUS.MFA', choice: null }],
    });
  });

  it('R3: is against a measure of the United States that it condemns, unless the United States speak themselves', () => {
    const data = { stance: 'condemns' as const, issues: ['sanctions'], targets: parties('USA.OFAC') };
    expect(read('StatementIssued', data)).toMatchObject({
      ruleId: 'R3',
      propositions: [{ polarity: -1, strength: 2 }],
    });
    expect(read('StatementIssued', { ...data, actors: parties('USA.STATE') })).toMatchObject({
      ruleId: null,
    });
    expect(read('StatementIssued', { ...data, targets: parties('VEN.PRES') })).toMatchObject({
      ruleId: null,
    });
  });

  it('R4: is for military action when it supports the United States', () => {
    const data = { stance: 'supports' as const, issues: ['us-military-action'], targets: parties('USA') };
    expect(read('StatementIssued', data)).toMatchObject({
      ruleId: 'R4',
      propositions: [{ polarity: 1, strength: 1 }],
    });
  });

  it('R5: is for talks that it offers and against talks that it rejects', () => {
    const data = { issues: ['dialogue-and-negotiation'] };
    expect(read('StatementIssued', { ...data, stance: 'offers' })).toMatchObject({
      ruleId: 'R5',
      propositions: [{ polarity: 1 }],
    });
    expect(read('NegotiationRoundHeld', { ...data, stance: 'rejects' })).toMatchObject({
      propositions: [{ polarity: -1 }],
    });
  });

  it('R6: is on neither side when it abstains', () => {
    expect(read('StatementIssued', { stance: 'abstains', issues: ['sanctions'] })).toMatchObject({
      ruleId: 'R6',
      propositions: [{ polarity: 0 }],
    });
  });

  it('R7: codes a vote member by member from what the motion proposes', () => {
    const roll = {
      actors: parties('UN.SC'),
      stance: 'condemns' as const,
      issues: ['sanctions'],
      for: ['RUS'],
      against: ['USA', 'GBR'],
      abstain: ['CHN'],
      vetoBy: ['USA'],
    };
    expect(read('VoteHeld', roll)).toMatchObject({ ruleId: null });
    expect(read('VoteHeld', { ...roll, proposes: [{ issue: 'sanctions', polarity: -1 }] })).toEqual({
      ruleId: 'R7',
      propositions: [
        { actor: 'RUS', issue: 'sanctions', polarity: -1, strength: 2 },
        { actor: 'USA', issue: 'sanctions', polarity: 1, strength: 3 },
        { actor: 'GBR', issue: 'sanctions', polarity: 1, strength: 2 },
        { actor: 'CHN', issue: 'sanctions', polarity: 0, strength: 2 },
      ],
    });
  });

  it('R8: shows no stand by rule when it demands', () => {
    expect(read('StatementIssued', { stance: 'demands', issues: ['maduro-custody'] })).toMatchObject({
      ruleId: null,
      reason: expect.stringContaining('R8'),
    });
  });

  it.each(['CourtRuled', 'PersonDetained', 'ChargesFiled', 'ExtraditionGranted', 'SanctionImposed'])(
    'is a deed, not a statement, when it is %s',
    (type) => {
      const data = { stance: 'rejects' as const, issues: ['sanctions'], targets: parties('USA') };
      expect(read(type, data)).toMatchObject({ ruleId: null, reason: expect.stringContaining('deed') });
    },
  );

  it('shows no stand on a topic', () => {
    expect(read('StatementIssued', { stance: 'neutral', issues: ['other'] })).toMatchObject({ ruleId: null });
  });

  it('counts a state and its own ministry as one speaker', () => {
    const data = {
      stance: 'neutral' as const,
      issues: ['sanctions'],
      actors: parties('RUS.MFA', 'RUS', 'BLR'),
    };
    expect(read('StatementIssued', data)).toMatchObject({
      propositions: [{ actor: 'RUS.MFA' }, { actor: 'BLR' }],
    });
  });
});
