import { plain } from './picture-file';

describe('a colour in a picture to take along', () => {
  it('is said in words that every program knows', () => {
    expect(plain('color(srgb 0.5 0.2 1 / 0.3)')).toBe('rgba(128, 51, 255, 0.3)');
    expect(plain('color(srgb 0 0 1)')).toBe('rgba(0, 0, 255, 1)');
    expect(plain('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
  });
});
