const NEXT = '"page":{"next":"';

/** The cursor in the text of a list. Lists end in `"page":…,"meta":…}`; reading only the end spares parsing the whole. */
export function nextIn(body: string): string | undefined {
  const start = body.lastIndexOf(NEXT);
  if (start < 0) return undefined;
  return /^[A-Za-z0-9_.~-]+(?=")/.exec(body.slice(start + NEXT.length))?.[0];
}

/** The address of the next page: the same question with the cursor. */
export function nextAddress(url: string, cursor: string): string {
  const [path, query = ''] = url.split('?', 2);
  const parameters = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('cursor='));
  return `${path}?${[...parameters, `cursor=${cursor}`].join('&')}`;
}
