import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../access/access';
import { HttpProblem } from '../problems/http-problem';
import { pageFile } from './page-files';
import { sendFile } from './send-page';
import { VIEWS } from './views';

const NOT_BUILT = 'The page is not built. Run `npm run build`, or `npm start`, which does it by itself.';
// Their names have a hash of what is in them.
const FOR_EVER = 'public, max-age=31536000, immutable';

@ApiExcludeController()
@Controller()
export class PageController {
  @Get([...VIEWS])
  @Allow('open')
  view(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const page = pageFile('/index.html');
    if (!page) throw new HttpProblem('ROUTE_NOT_FOUND', NOT_BUILT);
    sendFile(page, request, reply.header('cache-control', 'no-cache'));
  }

  @Get('assets/:name')
  @Allow('open')
  asset(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const file = pageFile(`/assets/${name}`);
    if (!file) throw new HttpProblem('ROUTE_NOT_FOUND', 'There is no such file; it may be of an older page.');
    sendFile(file, request, reply.header('cache-control', FOR_EVER));
  }

  @Get('seal.svg')
  @Allow('open')
  seal(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const file = pageFile('/seal.svg');
    if (!file) throw new HttpProblem('ROUTE_NOT_FOUND', NOT_BUILT);
    sendFile(file, request, reply.header('cache-control', 'public, max-age=86400'));
  }
}
