import { publicRemarks } from './public-remarks';

describe('the remarks that are recorded', () => {
  it('name whom a person is linked to, and nothing of the person', () => {
    const cell =
      'DOB 01 Jan 1970; POB Springfield; alt. Passport X1234567 (Nowhere); Cedula No. 123; Gender Male; Email Address a@example.org; Linked To: SOMEBODY, Else.';
    expect(publicRemarks(cell, 'person')).toEqual(['Linked To: SOMEBODY, Else']);
  });

  it('identify a ship, but no firm and no person', () => {
    const cell = 'Vessel Registration Identification IMO 1234567; Tax ID No. 99; Linked To: A FIRM.';
    expect(publicRemarks(cell, 'vessel')).toEqual(['Vessel Registration Identification IMO 1234567', 'Linked To: A FIRM']); // prettier-ignore
    expect(publicRemarks(cell, 'organisation')).toEqual(['Linked To: A FIRM']);
  });

  it('do not include one that is cut off', () => {
    const cell = `Linked To: A FIRM; Linked To: ${'B'.repeat(1000)}`.slice(0, 1000);
    expect(publicRemarks(cell, 'organisation')).toEqual(['Linked To: A FIRM']);
  });

  it('are none where there is no remark', () => {
    expect(publicRemarks(null, 'person')).toEqual([]);
  });
});
