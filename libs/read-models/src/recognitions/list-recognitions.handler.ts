import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { KnownValues } from '../common/known-values/known-values';
import { listRows } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { ListRecognitions } from './list-recognitions.query';
import { RecognitionsReader } from './recognitions-reader';

@QueryHandler(ListRecognitions)
export class ListRecognitionsHandler implements IQueryHandler<ListRecognitions> {
  constructor(
    private readonly reader: RecognitionsReader,
    private readonly moments: MomentResolver,
    private readonly values: KnownValues,
  ) {}

  execute({ moment, question }: ListRecognitions): Promise<Answer> {
    return listRows(
      { name: 'recognitions', reader: this.reader, moments: this.moments, values: this.values },
      moment,
      question,
    );
  }
}
