import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { contentLine, textValue, uriValue } from './content-line';

// oxlint-disable-next-line no-control-regex -- what RFC 5545 has no way to write
const NOT_IN_TEXT = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu;

const event = (line: string): any =>
  new ICAL.Component(
    ICAL.parse(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${line}END:VEVENT\r\nEND:VCALENDAR\r\n`),
  ).getFirstSubcomponent('vevent');

describe('a content line of a calendar', () => {
  it('is read by another parser as the text that it was, whatever that is', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, (text) => {
        const said = event(contentLine('SUMMARY', textValue(text))).getFirstPropertyValue('summary');
        expect(said).toBe(text.replaceAll(/\r\n?/g, '\n').replaceAll(NOT_IN_TEXT, ''));
      }),
    );
  });

  it('is folded after at most 75 octets, between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = contentLine('DESCRIPTION', textValue(text)).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('has addresses without what an address cannot hold', () => {
    expect(uriValue('https://example.org/?q="a b"\r\nX:1&é')).toBe(
      'https://example.org/?q=%22a%20b%22%0D%0AX:1&%C3%A9',
    );
  });
});
