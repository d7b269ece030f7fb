import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { KnownValues } from '../common/known-values/known-values';
import { listRows } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { ListDemands } from './list-demands.query';
import { DemandsReader } from './demands-reader';

@QueryHandler(ListDemands)
export class ListDemandsHandler implements IQueryHandler<ListDemands> {
  constructor(
    private readonly reader: DemandsReader,
    private readonly moments: MomentResolver,
    private readonly values: KnownValues,
  ) {}

  execute({ moment, question }: ListDemands): Promise<Answer> {
    return listRows(
      { name: 'demands', reader: this.reader, moments: this.moments, values: this.values },
      moment,
      question,
    );
  }
}
