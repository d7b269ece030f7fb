import { ALPHA3 } from './iso-numeric';

describe('the two names of a state', () => {
  it('are found by number', () => {
    expect(['862', '840', '004', '662'].map((number) => ALPHA3.get(number))).toEqual([
      'VEN',
      'USA',
      'AFG',
      'LCA',
    ]);
    expect(ALPHA3.size).toBeGreaterThan(240);
    expect([...ALPHA3].every(([number, code]) => /^\d{3}$/.test(number) && /^[A-Z]{3}$/.test(code))).toBe(
      true,
    );
  });
});
