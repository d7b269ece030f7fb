import { compareDays, lastDayOf } from '@chancery/kernel';
import { tenureOf, type Tenure } from './tenure';

/** Who held which office when, as far as the record knows. */
export class OfficeRegister {
  private readonly byPerson = new Map<string, Tenure[]>();
  private readonly byBody = new Map<string, Tenure[]>();

  /** Recorded again for the same person, office and beginning, a tenure takes the place of the one before. */
  held(data: Parameters<typeof tenureOf>[0]): void {
    const tenure = tenureOf(data);
    const before = this.tenuresBy(tenure.person).find(
      ({ office, of, since }) => office === tenure.office && of === tenure.of && since === tenure.since,
    );
    this.replace(before, tenure);
  }

  /** Ends the tenure that began last among those still open, or does nothing when there is none. */
  ended({ person, office, of, on }: { person: string; office: string; of: string; on: string }): void {
    const open = this.tenuresBy(person)
      .filter((one) => one.office === office && one.of === of && one.to === null)
      .toSorted((a, b) => compareDays(a.from ?? '', b.from ?? ''))
      .at(-1);
    if (open) this.replace(open, { ...open, to: lastDayOf(on) });
  }

  tenuresBy(person: string): readonly Tenure[] {
    return this.byPerson.get(person) ?? [];
  }

  tenuresOf(body: string): readonly Tenure[] {
    return this.byBody.get(body) ?? [];
  }

  private replace(before: Tenure | undefined, tenure: Tenure): void {
    const others = (list: readonly Tenure[] = []) => list.filter((one) => one !== before);
    this.byPerson.set(tenure.person, [...others(this.byPerson.get(tenure.person)), tenure]);
    this.byBody.set(tenure.of, [...others(this.byBody.get(tenure.of)), tenure]);
  }
}
