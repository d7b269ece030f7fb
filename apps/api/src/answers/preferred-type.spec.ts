import { preferredType } from './preferred-type';

const OFFERED = ['application/json', 'text/csv', 'application/x-ndjson'];

describe('the type an Accept header prefers', () => {
  it.each([
    ['text/csv', 'text/csv'],
    ['Text/CSV; header=present', 'text/csv'],
    ['text/csv, application/json', 'application/json'],
    ['application/json;q=0.1, text/csv;q=0.9', 'text/csv'],
    ['application/x-ndjson;q=0.4,text/csv;q=0.5,*/*;q=0.1', 'text/csv'],
    ['text/csv, */*', 'text/csv'],
    ['text/csv;q=0.5, */*;q=0.8', undefined],
    ['text/csv;q=0', undefined],
    ['text/csv;q=lots', 'text/csv'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', undefined],
    ['', undefined],
  ])('%j: %s', (accept, type) => {
    expect(preferredType(accept, OFFERED)).toBe(type);
  });
});
