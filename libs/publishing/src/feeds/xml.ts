/** All that XML 1.0 (2.2, Char) has no way to write, not even escaped: control characters, halves of pairs. */
// oxlint-disable-next-line no-control-regex -- they are what is to be found
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In an attribute a parser would make a blank of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in an element or a quoted attribute. */
export const xmlText = (text: string): string =>
  text.replace(NOT_IN_XML, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPED[character]!);

type Attributes = Readonly<Record<string, string>>;

/** `content` is XML already; left out, the element is empty. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const opened = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${opened.join('')}${content === undefined ? '/>' : `>${content}</${name}>`}\n`;
}

export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, xmlText(text));
