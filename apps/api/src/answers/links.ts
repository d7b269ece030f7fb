import type { FastifyReply } from 'fastify';

/** One more link in the header (RFC 8288). */
export function addLink(reply: FastifyReply, link: string): void {
  const before = reply.getHeader('link');
  reply.header('link', before === undefined ? link : `${String(before)}, ${link}`);
}

/** Whether the address itself names one of these parameters. */
export const namesAnyOf = (url: string, ...parameters: readonly string[]): boolean =>
  new RegExp(`[?&](?:${parameters.join('|')})=`).test(url);

/** The address with more parameters, as text. */
export const withMore = (url: string, parameters: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}${parameters}`;

/** The address without some of its parameters. */
export function withoutParameters(url: string, names: readonly string[]): string {
  const [path = '', query = ''] = url.split('?', 2);
  const rest = query.split('&').filter((pair) => pair !== '' && !names.includes(pair.split('=', 1)[0]!));
  return rest.length === 0 ? path : `${path}?${rest.join('&')}`;
}
