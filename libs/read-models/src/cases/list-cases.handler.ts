import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { KnownValues } from '../common/known-values/known-values';
import { listRows } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { ListCases } from './list-cases.query';
import { CasesReader } from './cases-reader';

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(
    private readonly reader: CasesReader,
    private readonly moments: MomentResolver,
    private readonly values: KnownValues,
  ) {}

  execute({ moment, question }: ListCases): Promise<Answer> {
    return listRows(
      { name: 'cases', reader: this.reader, moments: this.moments, values: this.values },
      moment,
      question,
    );
  }
}
