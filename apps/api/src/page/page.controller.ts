import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../access/access';
import { HttpProblem } from '../problems/http-problem';
import { type PageFile, pageFiles } from './page-files';

/** The views that have an address of their own (apps/web/src/views.tsx). Listed, so that a wrong address stays a 404. */
const VIEWS = [
  '',
  'positions',
  'map',
  'sanctions',
  'cases',
  'demands',
  'changes',
  'sources',
  'record',
  'verify',
];

const NOT_BUILT = 'The page is not built. Run `npm run build`, or `npm start`, which does it by itself.';
// Their names have a hash of what is in them.
const FOR_EVER = 'public, max-age=31536000, immutable';

@ApiExcludeController()
@Controller()
export class PageController {
  @Get(VIEWS)
  @Allow('open')
  async view(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = (await pageFiles()).get('/index.html');
    if (!page) throw new HttpProblem('ROUTE_NOT_FOUND', NOT_BUILT);
    send(page, request, reply.header('cache-control', 'no-cache'));
  }

  @Get('assets/:name')
  @Allow('open')
  async asset(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = (await pageFiles()).get(`/assets/${name}`);
    if (!file) throw new HttpProblem('ROUTE_NOT_FOUND', 'There is no such file; it may be of an older page.');
    send(file, request, reply.header('cache-control', FOR_EVER));
  }

  @Get('seal.svg')
  @Allow('open')
  async seal(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = (await pageFiles()).get('/seal.svg');
    if (!file) throw new HttpProblem('ROUTE_NOT_FOUND', NOT_BUILT);
    send(file, request, reply.header('cache-control', 'public, max-age=86400'));
  }
}

function send(
  { type, etag, bytes, packed }: PageFile,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.type(type).headers({ etag, vary: 'accept-encoding' });
  if (headers['if-none-match'] === etag) return void reply.status(304).send();
  if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) return void reply.send(bytes);
  void reply.header('content-encoding', 'gzip').send(packed);
}
