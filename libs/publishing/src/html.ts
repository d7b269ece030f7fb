const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands in HTML, or in a quoted attribute of it, as what it is. */
export const htmlText = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPED[character]!);

/** A link; an address of another kind than http stays a text. */
export const linkTo = (address: string, text: string): string =>
  /^https?:\/\//i.test(address)
    ? `<a href="${htmlText(address)}" rel="noopener noreferrer">${htmlText(text)}</a>`
    : htmlText(`${text} ${address}`);
