const WORD = /[\p{L}\p{N}\p{M}]/u;
const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;
const AFTER_SURROGATES = 0xe000;

/** 1 where the UTF-16 unit is a letter, digit or mark by itself. */
const units = Uint8Array.from({ length: 0x10000 }, (_, unit) => Number(WORD.test(String.fromCharCode(unit))));

/** Whether what stands at this UTF-16 unit of the text belongs to a word. */
export function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < HIGH_SURROGATES || unit >= AFTER_SURROGATES) return units[unit] === 1;
  const start = unit < LOW_SURROGATES ? at : at - 1;
  return WORD.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
}
