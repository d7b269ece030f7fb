import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { STANDING_SOURCES, type StandingSource } from '../common/standings/standing-source';
import { type Answer, metaOf } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { GetSnapshot } from './get-snapshot.query';

@QueryHandler(GetSnapshot)
export class GetSnapshotHandler implements IQueryHandler<GetSnapshot> {
  constructor(
    @Inject(STANDING_SOURCES) private readonly sources: readonly StandingSource[],
    private readonly moments: MomentResolver,
  ) {}

  async execute({ moment: request }: GetSnapshot): Promise<Answer> {
    const names = this.sources.map(({ name }) => name);
    const moment = await this.moments.resolve(request, names);
    const rows = await Promise.all(this.sources.map((source) => source.rows(moment)));
    const data = Object.fromEntries(names.map((name, index) => [name, rows[index]]));
    return { moment, body: JSON.stringify({ data, meta: metaOf(moment) }) };
  }
}
