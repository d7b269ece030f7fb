interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * The media type of `offered` that an Accept header prefers by its `q`, or undefined where it names none of them as
 * dearly as whatever else it takes. Of several that it likes as much, the first offered.
 */
export function preferredType(accept: string, offered: readonly string[]): string | undefined {
  const ranges = accept.split(',').map(rangeOf);
  const named = offered
    .map((type) => ({ type, quality: ranges.find((range) => range.type === type)?.quality ?? 0 }))
    .filter(({ quality }) => quality > 0);
  const best = Math.max(0, ...named.map(({ quality }) => quality));
  const anything = ranges.find(({ type }) => type === '*/*')?.quality ?? 0;
  return best < anything ? undefined : named.find(({ quality }) => quality === best)?.type;
}

/** What is no quality counts as 1: whoever names a type wants it. */
function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const number = quality === undefined || quality === '' ? 1 : Number(quality);
  return { type, quality: number >= 0 && number <= 1 ? number : 1 };
}
