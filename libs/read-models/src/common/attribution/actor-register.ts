import type { ActorKind } from '@chancery/kernel';

export interface RegisteredActor {
  readonly code: string;
  readonly name: string;
  readonly kind: ActorKind;
  /**
   * Whose stand its words are: `USA` for USA.OFAC. Its own code: it speaks for itself, and persons in its offices
   * speak for it. Absent: it speaks for itself and nobody for it (a court, a parliament, an army).
   */
  readonly speaksFor?: string | null;
}

/** The actors, which code stands for which, and for whom an institution speaks. */
export class ActorRegister {
  private readonly actors = new Map<string, RegisteredActor>();
  private readonly names = new Map<string, string>();
  private readonly mergedInto = new Map<string, string>();
  private readonly spokenForBy = new Map<string, Set<string>>();

  registered(actor: RegisteredActor): void {
    const before = this.actors.get(actor.code);
    if (before?.speaksFor) this.spokenForBy.get(before.speaksFor)?.delete(actor.code);
    this.actors.set(actor.code, actor);
    if (!actor.speaksFor) return;
    const bodies = this.spokenForBy.get(actor.speaksFor) ?? new Set();
    this.spokenForBy.set(actor.speaksFor, bodies.add(actor.code));
  }

  /** The name to show an actor by from now on. */
  named({ code, name }: { readonly code: string; readonly name: string }): void {
    this.names.set(code, name);
  }

  merged({ from, to }: { readonly from: string; readonly to: string }): void {
    this.mergedInto.set(from, to);
  }

  split({ from }: { readonly from: string }): void {
    this.mergedInto.delete(from);
  }

  /** The code that stands, after all mergers. */
  standing(code: string): string {
    const seen = new Set<string>();
    let current = code;
    for (let next = this.mergedInto.get(current); next !== undefined; next = this.mergedInto.get(current)) {
      if (seen.has(current)) return code;
      seen.add(current);
      current = next;
    }
    return current;
  }

  /** A code and those that were merged into it. */
  namesFor(standing: string): readonly string[] {
    const merged = [...this.mergedInto.keys()].filter((code) => this.standing(code) === standing);
    return [standing, ...merged.filter((code) => code !== standing)];
  }

  nameOf(code: string): string {
    return this.names.get(this.standing(code)) ?? code;
  }

  /** Whose stand the words of an institution are; null where it speaks for itself and nobody for it. */
  principalOf(code: string): string | null {
    const standing = this.standing(code);
    const actor = this.actors.get(standing);
    if (actor?.speaksFor) return this.standing(actor.speaksFor);
    return actor?.kind === 'state' ? standing : null;
  }

  /** An institution and every body that speaks for it. */
  voicesOf(principal: string): readonly string[] {
    return [principal, ...(this.spokenForBy.get(principal) ?? [])];
  }
}
