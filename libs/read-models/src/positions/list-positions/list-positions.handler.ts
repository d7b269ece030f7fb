import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { KnownValues } from '../../common/known-values/known-values';
import { MERGED_IN } from '../../common/merged-codes/merged-codes';
import { readCursor, writeCursor } from '../../common/paging/cursor';
import type { Answered } from '../../common/periods/reading/answered';
import { dayOf } from '../../common/periods/reading/period-reader';
import { type Answer, metaOf } from '../../moment/meta-of';
import type { Moment } from '../../moment/moment';
import { MomentResolver } from '../../moment/moment-resolver';
import type { PositionDoc } from '../folding/position-doc';
import { positionAt } from '../position-at';
import { otherTrack } from '../position-key';
import { PositionsReader } from '../positions-reader';
import { ListPositions, type PositionsQuestion } from './list-positions.query';

const READ_MODELS = ['positions'];
const DEFAULT_PAGE = 50;
const FILTERS = ['actor', 'issue', 'track'] as const;

@QueryHandler(ListPositions)
export class ListPositionsHandler implements IQueryHandler<ListPositions> {
  constructor(
    private readonly reader: PositionsReader,
    private readonly moments: MomentResolver,
    private readonly values: KnownValues,
  ) {}

  async execute({ moment: request, question }: ListPositions): Promise<Answer> {
    const { actor, issue } = question;
    const tags = tagsOf(question);
    const same = [
      'positions',
      request.dispute,
      request.knowledge ?? 'recorded',
      request.certainty ?? 'possible',
      tags,
    ];
    const cursor = question.cursor === undefined ? null : readCursor(question.cursor, same);
    const moment = await this.moments.ofPage(
      request,
      cursor,
      actor ? [...READ_MODELS, MERGED_IN] : READ_MODELS,
    );
    await this.values.refuseUnknown(moment, { actor, issue }, this.reader);
    const { limit = DEFAULT_PAGE } = question;
    const wanted = await this.reader.alsoMerged(moment, tags);
    const found = await this.reader.answers<PositionDoc>(moment, {
      tags: wanted,
      after: cursor?.after[0],
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const next = found.length > limit ? writeCursor({ ...moment, after: [shown.at(-1)!.key] }, same) : null;
    const others = await this.otherTracks(moment, shown, wanted);
    const data = shown.map(({ key, doc }) => positionAt(doc, dayOf(moment), others.get(key)));
    return { moment, body: JSON.stringify({ data, page: { next, limit }, meta: metaOf(moment) }) };
  }

  /** By the key of each position that is for or against: the same party on the same issue, on the other track. */
  private async otherTracks(
    moment: Moment,
    shown: readonly Answered<PositionDoc>[],
    tags: readonly (readonly string[])[],
  ): Promise<Map<string, PositionDoc>> {
    const polar = shown.filter(({ doc: { choice, score } }) => choice === null && score !== null);
    const wanted = new Map(polar.map(({ key }) => [otherTrack(key), key]));
    if (wanted.size === 0) return new Map();
    const ofActors = tags.filter((list) => list.every((tag) => tag.startsWith('actor:')));
    const asked = { keys: [...wanted.keys()], tags: ofActors };
    const found = await this.reader.answers<PositionDoc>(moment, asked);
    return new Map(found.map(({ key, doc }) => [wanted.get(key)!, doc]));
  }
}

const tagsOf = (question: PositionsQuestion): string[][] =>
  FILTERS.flatMap((filter) => {
    const values = question[filter] ?? [];
    return values.length > 0 ? [values.map((value) => `${filter}:${value}`).toSorted()] : [];
  });
