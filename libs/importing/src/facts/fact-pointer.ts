/** Where in the fact a pointer into its event leads: whoever wrote the file knows no `disagreements` or `sourceUrl`. */
export const factPointer = (pointer: string): string =>
  pointer
    .replace(/^\/events\/\d+/, '')
    .replace(/^\/data(?=\/|$)/, '')
    .replace(/^\/fields(?=\/|$)/, '')
    .replace(/^\/occurredOn$/, '/date')
    .replace(/^\/issues(?:\/0)?$/, '/issue')
    .replace(/^\/disagreements(?=\/|$)/, '/disagreement')
    .replace(/\/sourceUrl$/, '/source_url');
