// For specs: who speaks for whom, from the events of the registers and by other code than the product's.
import { parseEdtf, type RecordedEvent } from '@chancery/kernel';
import { NEVER, plus } from './facts';

interface Days {
  readonly from: string;
  readonly to: string;
}

export class World {
  private readonly actors = new Map<string, any>();
  private readonly names = new Map<string, string>();
  private readonly merged = new Map<string, string>();
  private readonly terms = new Map<string, any>();
  private readonly issues = new Map<string, any>();

  constructor(registers: readonly RecordedEvent[]) {
    for (const { type, data } of registers) this.take(type, data);
  }

  nameOf = (code: string): string => this.names.get(code) ?? code;
  standing = (code: string): string => this.merged.get(code) ?? code;
  issue = (slug: string): any => this.issues.get(slug);

  /** For whom an institution speaks; null: for itself alone. */
  principalOf(body: string): string | null {
    const actor = this.actors.get(body);
    return actor?.speaksFor ?? (actor?.kind === 'state' ? body : null);
  }

  speaksFor(code: string, { from, to }: Days): string[] {
    const standing = this.standing(code);
    if (!standing.startsWith('person:')) return [this.principalOf(standing) ?? standing];
    const held = this.tenures().filter(
      (term) => this.standing(term.person) === standing && term.start <= to && term.end >= from,
    );
    return [standing, ...held.flatMap((term) => this.principalOf(term.of) ?? [])];
  }

  changesOfGovernment(state: string): string[] {
    const heads = this.tenures().filter(
      ({ office, of }) => office !== 'foreign-minister' && this.principalOf(of) === state,
    );
    const others = (head: any, fits: (other: any) => boolean) => heads.some((other) => other !== head && other.start < head.start && fits(other)); // prettier-ignore
    return heads
      .filter(
        (head) => !others(head, ({ person, end }) => person === head.person && end >= plus(head.start, -1)),
      )
      .filter(
        (head) =>
          !others(
            head,
            ({ person, office, end }) => person !== head.person && office === head.office && end > head.start,
          ),
      ) // prettier-ignore
      .map(({ start }) => start);
  }

  /** The first day on which an option is no longer to be had. */
  endsOfOptions(issue: string): { option: string; on: string }[] {
    const options = this.issue(issue).options ?? [];
    return options.flatMap(({ id, to }: any) => (to ? [{ option: id, on: plus(parseEdtf(to).to!, 1) }] : []));
  }

  private tenures(): any[] {
    return [...this.terms.values()].map((term) => ({
      ...term,
      start: parseEdtf(term.from).from!,
      end: term.to ? parseEdtf(term.to).to! : NEVER,
    }));
  }

  private take(type: string, data: any): void {
    const issue = this.issues.get(data.slug);
    const others = issue?.options?.filter(({ id }: any) => id !== data.option?.id);
    const takers: Record<string, () => void> = {
      ActorRegistered: () => void (this.actors.set(data.code, data), this.names.set(data.code, data.name)),
      ActorNameAdded: () => void this.names.set(data.code, data.name.value),
      ActorsMerged: () => void this.merged.set(data.from, data.to),
      OfficeHeld: () => void this.terms.set([data.person, data.office, data.of, data.from].join(), data),
      IssueDefined: () => void this.issues.set(data.slug, data),
      IssueReworded: () => void this.issues.set(data.slug, { ...issue, wording: data.wording }),
      OptionAdded: () => void this.issues.set(data.slug, { ...issue, options: [...others, data.option] }),
    };
    takers[type]?.();
  }
}
