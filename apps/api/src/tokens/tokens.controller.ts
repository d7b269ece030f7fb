import { TokenStore } from '@chancery/access';
import { Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { originOf } from '../access/caller';
import { Administers } from '../openapi/administers.decorator';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { JsonBody } from '../recording/json-body.decorator';
import { issue } from './issue';
import { TOKENS } from './tokens.parameters';

/** Who may do what: the same as `chancery token create|list|revoke`, for admins. */
@ApiTags('Administration')
@Controller('v1/tokens')
export class TokensController {
  constructor(private readonly tokens: TokenStore) {}

  @Post()
  @Administers({
    summary: 'Issue a token',
    description:
      'Its `secret` is in this answer and nowhere else. Nobody issues more than they have: no higher role, and no end later than that of the token they use.',
    body: 'NewToken',
    done: [201, 'Issued.', 'IssuedToken'],
    refuses: ['INVALID_REQUEST', 'TOKEN_EXISTS'],
  })
  async create(
    @JsonBody() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { token, secret } = await issue(this.tokens, body, originOf(request));
    void reply
      .status(201)
      .headers({ location: `/v1/tokens/${token.name}`, ...UNCACHED })
      .send({ ...token, secret });
  }

  @Get()
  @Reads({
    access: 'admin',
    summary: 'The tokens ever issued, by name',
    description: 'The revoked and the expired ones included; without their secrets, which are kept nowhere.',
    parameters: TOKENS,
    answer: 'Tokens',
    cached: false,
  })
  async list(
    @AskedFor() { limit, cursor = '' }: Asked<typeof TOKENS>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tokens = await this.tokens.page(cursor, limit + 1);
    const data = tokens.slice(0, limit);
    const next = tokens.length > limit ? data.at(-1)!.name : null;
    void reply.headers(UNCACHED).send({ data, page: { next, limit } });
  }

  @Get(':name')
  @Reads({
    access: 'admin',
    summary: 'One token',
    answer: 'Token',
    refuses: ['TOKEN_NOT_FOUND'],
    cached: false,
  })
  async one(@Param('name') name: string, @AskedFor() _: object, @Res() reply: FastifyReply): Promise<void> {
    void reply.headers(UNCACHED).send(await this.tokens.get(name));
  }

  @Delete(':name')
  @Administers({
    summary: 'Revoke a token',
    description:
      'It is refused at once by the process that answers, within a second by every other. It stays in the list, and its name is never given again. Once more changes nothing.',
    done: [200, 'Revoked.', 'Token'],
    refuses: ['TOKEN_NOT_FOUND'],
  })
  async revoke(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers(UNCACHED).send(await this.tokens.revoke(name, originOf(request)));
  }
}

const UNCACHED = { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' };
