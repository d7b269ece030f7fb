/** As words to search for, of which the last may be half typed. */
export const begun = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}*` : text);
