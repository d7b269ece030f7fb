import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/access';
import { errorsPage } from './errors-page';
import { CONTENT_SECURITY } from './html';
import { OpenApiText } from './open-api-text';
import { type Asset, swaggerAsset, SWAGGER_PAGE, SWAGGER_SECURITY, SWAGGER_START } from './swagger-page';

/** The documentation: a page to try calls on, the document it is made from, and what each error means. */
@ApiExcludeController()
@Controller()
export class DocsController {
  private readonly errors = errorsPage();

  constructor(private readonly openApi: OpenApiText) {}

  @Get('docs-json')
  @Allow('open')
  json(@Res() reply: FastifyReply): void {
    void reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(this.openApi.text);
  }

  @Get('docs')
  @Allow('open')
  page(@Res() reply: FastifyReply): void {
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', SWAGGER_SECURITY)
      .send(SWAGGER_PAGE);
  }

  @Get('docs/errors')
  @Allow('open')
  errorPage(@Res() reply: FastifyReply): void {
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', CONTENT_SECURITY)
      .send(this.errors);
  }

  @Get('docs/start.js')
  @Allow('open')
  start(@Res() reply: FastifyReply): void {
    void reply.type('text/javascript; charset=utf-8').send(SWAGGER_START);
  }

  @Get('docs/swagger-ui.css')
  @Allow('open')
  style(@Res() reply: FastifyReply): Promise<void> {
    return send(reply, swaggerAsset('swagger-ui.css'));
  }

  @Get('docs/swagger-ui-bundle.js')
  @Allow('open')
  script(@Res() reply: FastifyReply): Promise<void> {
    return send(reply, swaggerAsset('swagger-ui-bundle.js'));
  }
}

async function send(reply: FastifyReply, asset: Promise<Asset>): Promise<void> {
  const { type, bytes } = await asset;
  void reply.type(type).header('cache-control', 'public, max-age=86400').send(bytes);
}
