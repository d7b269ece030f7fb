/** What checks the same without this page. */
export const COMMAND = 'npx chancery verify';
