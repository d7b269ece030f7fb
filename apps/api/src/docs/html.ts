import { htmlText } from '@chancery/publishing';
import { createHash } from 'node:crypto';

export interface Page {
  readonly title: string;
  /** HTML, already escaped. */
  readonly body: string;
}

const STYLE = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c1c1c; }
time, code, .quiet { color: #595959; } h2 { margin-top: 2rem; } dt { font-weight: 600; margin-top: 1rem; }
li { margin: .4rem 0; } a { color: #00558c; }`;

/** Allows this style sheet by its hash and nothing else that is inline. */
export const CONTENT_SECURITY = `default-src 'none'; style-src '${sha256(STYLE)}'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** A page without scripts. */
export const htmlOf = ({ title, body }: Page): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
<main>
${body}
</main>
</html>
`;

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
