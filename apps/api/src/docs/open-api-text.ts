import { Injectable } from '@nestjs/common';

/** The OpenAPI document as text, written at the first request: by then the application with all its routes is there. */
@Injectable()
export class OpenApiText {
  /** Set by whoever makes the application. */
  make: () => string = () => '{}';
  private written: string | undefined;

  get text(): string {
    return (this.written ??= this.make());
  }
}
