import { differences, filled, recordedIn } from './values';

describe('what was filled in', () => {
  it('is without blank texts, rows and groups, and keeps 0 and no', () => {
    const typed = { summary: ' ', actors: [{ code: 'USA', role: '' }, { code: '' }], quantity: { value: 0, unit: '' }, issues: [], final: false }; // prettier-ignore
    expect(filled(typed)).toEqual({ actors: [{ code: 'USA' }], quantity: { value: 0 }, final: false });
    expect(filled({ a: '', b: [{}] })).toBeUndefined();
  });
});

describe('an entry as it would be recorded', () => {
  const party = { type: 'object', properties: { code: {}, role: {} } };
  const schema = { properties: { summary: {}, actors: { type: 'array', items: party }, measure: {}, follows: {} } } as never; // prettier-ignore
  const entry = {
    id: 'x', summary: 'A', actors: [{ code: 'USA', name: 'United States', role: null }], details: { measure: 'm' },
    links: { follows: ['before'], followedBy: [] },
  }; // prettier-ignore

  it('has its own fields and those that only its type has, without the names that the answer adds', () => {
    expect(recordedIn(entry, schema)).toEqual({ summary: 'A', actors: [{ code: 'USA' }], measure: 'm', follows: ['before'] }); // prettier-ignore
  });

  it('differs from what was typed field by field; what was emptied is taken away', () => {
    const before = recordedIn(entry, schema);
    const after = { ...before, summary: 'B', measure: '', actors: [{ role: '', code: 'USA' }] };
    expect(differences(before, after)).toEqual([
      { field: 'summary', before: 'A', after: 'B' },
      { field: 'measure', before: 'm', after: null },
    ]);
  });
});
