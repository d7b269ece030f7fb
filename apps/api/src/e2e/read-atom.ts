import { SaxesParser } from 'saxes';

export type AtomElement = Record<string, string[] | undefined>;

/**
 * The texts of the children by name, links by what they are for; by a parser that refuses what is not XML.
 */
export function readAtom(xml: string): { feeds: AtomElement[]; entries: AtomElement[] } {
  const found = { feeds: [] as AtomElement[], entries: [] as AtomElement[] };
  const open: { name: string; element: AtomElement; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const parent = open.at(-1)?.element;
    const element: AtomElement = {};
    if (local === 'feed') found.feeds.push(element);
    if (local === 'entry') found.entries.push(element);
    if (local === 'link') (parent![attributes['rel']!.value] ??= []).push(attributes['href']!.value);
    open.push({ name: local, element, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', ({ local }) => {
    const { text } = open.pop()!;
    const parent = open.at(-1)?.element;
    if (parent && local !== 'link') (parent[local] ??= []).push(text);
  });
  parser.write(xml).close();
  return found;
}
