const MOST_OCTETS = 75;

/** Characters that a TEXT may not hold: all controls but the tab (RFC 5545, 3.1). */
// oxlint-disable-next-line no-control-regex -- they are what is to be found
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu;

/** A value of the type TEXT (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** A value of the type URI, which knows no escapes: what no address may hold is percent-encoded. */
export const uriValue = (address: string): string =>
  // oxlint-disable-next-line no-control-regex -- they are what is to be found
  address.toWellFormed().replaceAll(/[\u0000-\u0020\u007F-\u{10FFFF}"<>\\^`{|}]/gu, encodeURIComponent);

/** One content line (RFC 5545, 3.1): folded after at most 75 octets, never inside a character. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** Of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
