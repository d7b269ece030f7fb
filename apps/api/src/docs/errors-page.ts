import { htmlText } from '@chancery/publishing';
import { type ProblemKind, PROBLEMS } from '../problems/catalogue';
import { htmlOf } from './html';

/** The page every problem's `type` points at; made from the catalogue, so it cannot miss one. */
export const errorsPage = (): string =>
  htmlOf({
    title: 'Errors · Chancery',
    body: `<h1>Errors</h1>
<p>Every error is <code>application/problem+json</code> (RFC 9457). Programs decide by <code>code</code>, which is stable;
<code>errors</code> names each bad field by JSON pointer, or each bad parameter by name.</p>
<dl>
${Object.entries(PROBLEMS).map(described).join('\n')}
</dl>`,
  });

const described = ([code, { status, title, whatToDo }]: [string, ProblemKind]) =>
  `<dt id="${code}"><code>${code}</code> ${status} ${htmlText(title)}</dt>\n<dd>${htmlText(whatToDo)}</dd>`;
