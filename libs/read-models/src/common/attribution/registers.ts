import type { Issue } from '@chancery/coding';
import { type RecordedEvent, withParents } from '@chancery/kernel';
import { displayNameIn } from '../display-name';
import { ActorRegister } from './actor-register';
import { changesOfGovernment, isHead } from './governments';
import { IssueRegister } from './issue-register';
import { OfficeRegister } from './office-register';
import { overlap, type Days, type Tenure } from './tenure';

const LEARN: Readonly<Record<string, (registers: Registers, data: any) => void>> = {
  ActorRegistered: ({ actors }, data) => actors.registered(data),
  ActorNameAdded: () => undefined,
  ActorsMerged: ({ actors }, data) => actors.merged(data),
  ActorSplit: ({ actors }, data) => actors.split(data),
  OfficeHeld: ({ offices }, data) => offices.held(data),
  OfficeEnded: ({ offices }, data) => offices.ended(data),
  IssueDefined: ({ issues }, data) => issues.defined(data),
  IssueReworded: ({ issues }, data) => issues.reworded(data),
  OptionAdded: ({ issues }, data) => issues.optionAdded(data),
};

/** Types of events that change a register; the others that make no entry do not concern whoever folds entries. */
export const REGISTER_EVENTS: readonly string[] = Object.keys(LEARN);

/**
 * Actors, offices and issues as the record knows them at one position: what decides who speaks for whom. A fold that
 * asks nothing else is pure.
 */
export class Registers {
  readonly actors = new ActorRegister();
  readonly offices = new OfficeRegister();
  readonly issues = new IssueRegister();
  /** Rises with every event learnt. */
  version = 0;

  /** Events in the order of their positions; others than {@link REGISTER_EVENTS} change nothing. */
  learn(event: Pick<RecordedEvent, 'type' | 'data'>): void {
    this.version += 1;
    LEARN[event.type]?.(this, event.data);
    const shown = displayNameIn(event);
    if (shown) this.actors.named(shown);
  }

  nameOf(code: string): string {
    return this.actors.nameOf(code);
  }

  issue(slug: string): Issue | undefined {
    return this.issues.of(slug);
  }

  /**
   * Whose stand it is when `code` speaks on one of these days. A ministry speaks for its state; a person for itself
   * and for whatever it held an office of; a court, a parliament, a bloc, a rival government only for itself.
   */
  speaksFor(code: string, days: Days): readonly string[] {
    const standing = this.actors.standing(code);
    if (!standing.startsWith('person:')) return [this.actors.principalOf(standing) ?? standing];
    const principals = this.tenuresOf(standing)
      .filter((tenure) => tenure.speaks && overlap(tenure, days))
      .flatMap(({ of }) => this.actors.principalOf(of) ?? []);
    return [...new Set([standing, ...principals])];
  }

  /**
   * Everybody on whose registers it depends for whom `code` speaks, today or on any day: parents, the code it was
   * merged into, bodies it held an office of and whom those speak for.
   */
  dependsOn(code: string): readonly string[] {
    const standing = this.actors.standing(code);
    const bodies = standing.startsWith('person:') ? this.tenuresOf(standing).map(({ of }) => of) : [];
    const institutions = [code, standing, ...bodies].flatMap(withParents);
    return [
      ...new Set([...institutions, ...institutions.flatMap((one) => this.actors.principalOf(one) ?? [])]),
    ];
  }

  /** Everybody who may ever have spoken for one of these: its bodies, and persons in the offices of any of them. */
  voicesOf(principal: string): readonly string[] {
    const bodies = this.actors.voicesOf(principal).flatMap((body) => this.actors.namesFor(body));
    const persons = bodies.flatMap((body) => this.offices.tenuresOf(body)).map(({ person }) => person);
    return [...new Set([...bodies, ...persons.flatMap((one) => [one, this.actors.standing(one)])])];
  }

  /** The days on which a government changed; none where it is nobody that others speak for. */
  changesOfGovernment(state: string): readonly string[] {
    if (this.actors.principalOf(state) !== state) return [];
    const bodies = this.actors.voicesOf(state).flatMap((body) => this.actors.namesFor(body));
    const heads = bodies.flatMap((body) => this.offices.tenuresOf(body));
    return changesOfGovernment(heads.filter(isHead));
  }

  private tenuresOf(person: string): readonly Tenure[] {
    return this.actors.namesFor(person).flatMap((code) => this.offices.tenuresBy(code));
  }

  /**
   * Whose entries an event of a register may put in another light: codes of actors, and `issue:<slug>`. An office
   * concerns the person, the body and whoever the body speaks for.
   */
  concerned({ type, data }: Pick<RecordedEvent, 'type' | 'data'>): readonly string[] {
    if (type.startsWith('Office'))
      return [data.person, ...withParents(data.of), this.actors.principalOf(data.of) ?? data.of];
    if (type.startsWith('Actor'))
      return [data.code, data.speaksFor, data.from, data.to].flat().filter(isText);
    return data.slug ? [`issue:${data.slug}`] : [];
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
