import { Injectable } from '@nestjs/common';

/** The OpenAPI document as text; written once, when the application with all its routes is there. */
@Injectable()
export class OpenApiText {
  text = '{}';
}
