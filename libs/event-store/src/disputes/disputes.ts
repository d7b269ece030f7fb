import { Refusal } from '@chancery/kernel';
import type { Pool } from 'pg';
import type { Dispute, NewDispute, Opening } from '../types';
import { LIST_DISPUTES, LIST_OPENINGS, OPEN_DISPUTE } from './disputes.sql';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 60;
const LONGEST_TITLE = 200;

/** The disputes that have a record here. They are only ever added, so one that was found is remembered. */
export class Disputes {
  private readonly known = new Map<string, Dispute>();

  constructor(private readonly pool: Pool) {}

  /** The dispute, opened if it was not; an open one keeps the title it has. */
  async open({ slug, title, openedBy, requestId }: NewDispute): Promise<Dispute> {
    if (!SLUG.test(slug))
      throw new Refusal(
        'INVALID_PARAMETER',
        `"${slug}" cannot name a dispute: use a-z, 0-9 and single hyphens.`,
      );
    const { rows } = await this.pool.query<Dispute>(OPEN_DISPUTE, [
      slug,
      title,
      openedBy ?? null,
      requestId ?? null,
    ]);
    return this.remember(rows[0]!);
  }

  /** A new dispute; throws DISPUTE_EXISTS, and INVALID_EVENT_DATA where slug or title cannot be one. */
  async create(dispute: NewDispute): Promise<Dispute> {
    const { slug, title } = dispute;
    refuseNames(slug, title);
    const wanted = { ...dispute, title: title.trim() };
    const before = await this.all();
    const opened = await this.open(wanted);
    // Where two create it at once, the title tells who came second.
    const isMine = !before.some((other) => other.slug === slug) && opened.title === wanted.title;
    if (isMine) return opened;
    throw new Refusal('DISPUTE_EXISTS', `There is a dispute "${slug}" already: "${opened.title}".`, [
      { pointer: '/slug', detail: 'is taken' },
    ]);
  }

  /** Newest first. */
  async openings(): Promise<Opening[]> {
    return (await this.pool.query<Opening>(LIST_OPENINGS)).rows;
  }

  async all(): Promise<Dispute[]> {
    const { rows } = await this.pool.query<Dispute>(LIST_DISPUTES);
    return rows.map((dispute) => this.remember(dispute));
  }

  /** Throws DISPUTE_NOT_FOUND, naming those there are. */
  async find(slug: string): Promise<Dispute> {
    const known = this.known.get(slug);
    if (known) return known;
    const all = await this.all();
    const found = all.find((dispute) => dispute.slug === slug);
    if (found) return found;
    const names = all.map((dispute) => dispute.slug).join(', ');
    throw new Refusal(
      'DISPUTE_NOT_FOUND',
      `There is no dispute "${slug}" here. ${names ? `There is ${names}.` : 'None has been opened yet.'}`,
    );
  }

  private remember(dispute: Dispute): Dispute {
    this.known.set(dispute.slug, dispute);
    return dispute;
  }
}

function refuseNames(slug: string, title: string): void {
  const errors = [];
  if (!SLUG.test(slug) || slug.length > LONGEST_SLUG)
    errors.push({
      pointer: '/slug',
      detail: `must have at most ${LONGEST_SLUG} of a-z, 0-9 and single hyphens between them`,
    });
  if (title.trim() === '' || title.length > LONGEST_TITLE)
    errors.push({ pointer: '/title', detail: `must be a text of 1 to ${LONGEST_TITLE} characters` });
  const [first] = errors;
  if (first)
    throw new Refusal('INVALID_EVENT_DATA', `The ${first.pointer.slice(1)} ${first.detail}.`, errors);
}
