import { lastDayOf } from '@chancery/kernel';
import { overlap, tenureOf, type Days, type Tenure } from './tenure';

/** Who held which office when, as far as the record knows. */
export class OfficeRegister {
  private readonly byPerson = new Map<string, Tenure[]>();
  private readonly byBody = new Map<string, Tenure[]>();

  held(data: Parameters<typeof tenureOf>[0]): void {
    const tenure = tenureOf(data);
    push(this.byPerson, tenure.person, tenure);
    push(this.byBody, tenure.of, tenure);
  }

  /** Ends the tenure that began last among those still open, or does nothing when there is none. */
  ended({ person, office, of, on }: { person: string; office: string; of: string; on: string }): void {
    const open = (this.byPerson.get(person) ?? [])
      .filter((one) => one.office === office && one.of === of && one.to === null)
      .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .at(-1);
    if (!open) return;
    const closed = { ...open, to: lastDayOf(on) };
    for (const list of [this.byPerson.get(person)!, this.byBody.get(of)!]) list[list.indexOf(open)] = closed;
  }

  /** The institutions a person may have spoken for on some of these days. */
  officesOn(person: string, days: Days): readonly Tenure[] {
    return (this.byPerson.get(person) ?? []).filter((one) => one.speaks && overlap(one, days));
  }

  tenuresOf(body: string): readonly Tenure[] {
    return this.byBody.get(body) ?? [];
  }
}

function push(lists: Map<string, Tenure[]>, key: string, tenure: Tenure): void {
  const list = lists.get(key);
  if (list) list.push(tenure);
  else lists.set(key, [tenure]);
}
