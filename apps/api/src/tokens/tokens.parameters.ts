import { TOKEN_NAME } from '@chancery/access';
import { integer, otherwise, text } from '../parameters/parameter';

export const TOKENS = {
  limit: otherwise(integer('Most tokens to a page.', { minimum: 1, maximum: 500 }), 100),
  cursor: text('`page.next` of the answer before.', { pattern: TOKEN_NAME, longest: 63 }),
};
