import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { KnownValues } from '../common/known-values/known-values';
import { listRows } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { ListMeasures } from './list-measures.query';
import { MeasuresReader } from './measures-reader';

@QueryHandler(ListMeasures)
export class ListMeasuresHandler implements IQueryHandler<ListMeasures> {
  constructor(
    private readonly reader: MeasuresReader,
    private readonly moments: MomentResolver,
    private readonly values: KnownValues,
  ) {}

  execute({ moment, question }: ListMeasures): Promise<Answer> {
    return listRows(
      { name: 'measures', reader: this.reader, moments: this.moments, values: this.values },
      moment,
      question,
    );
  }
}
