import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { KnownValues } from '../common/known-values/known-values';
import { listRows } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { ListLicences } from './list-licences.query';
import { LicencesReader } from './licences-reader';

@QueryHandler(ListLicences)
export class ListLicencesHandler implements IQueryHandler<ListLicences> {
  constructor(
    private readonly reader: LicencesReader,
    private readonly moments: MomentResolver,
    private readonly values: KnownValues,
  ) {}

  execute({ moment, question }: ListLicences): Promise<Answer> {
    return listRows(
      { name: 'licences', reader: this.reader, moments: this.moments, values: this.values },
      moment,
      question,
    );
  }
}
