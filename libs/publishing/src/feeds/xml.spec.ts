import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { element, textElement } from './xml';

/** As a parser that refuses what is not well-formed reads it. */
function read(xml: string): { text: string; value: string | undefined } {
  const found = { text: '', value: undefined as string | undefined };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => (found.text += text));
  parser.on('opentag', ({ attributes }) => (found.value = attributes['value']));
  parser.write(xml.trimEnd()).close();
  return found;
}

const writable = (text: string) =>
  [...text].filter((one) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(one)).join('');

describe('XML', () => {
  it('holds any text, but for what XML has no way to write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(textElement('summary', text)).text).toBe(writable(text));
        expect(read(element('link', { value: text })).value).toBe(writable(text));
      }),
    );
  });

  it('has no control characters and no halves of pairs', () => {
    expect(textElement('title', 'a\u0000\u0008\u000B\u001F\uFFFE\uD800b')).toBe('<title>ab</title>\n');
  });
});
