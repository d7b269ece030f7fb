/** Keeps what was asked for last, as much of it as weighs no more than allowed, and the last one whatever it weighs. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>();

  constructor(
    private readonly most: number,
    private readonly weightOf: (value: Value) => number = () => 1,
  ) {}

  get(key: string, make: () => Value): Value {
    const known = this.kept.get(key);
    const value = known === undefined ? make() : known;
    this.kept.delete(key); // the last used goes last
    this.kept.set(key, value);
    this.forget();
    return value;
  }

  /** Unless another has taken its place. */
  drop(key: string, value: Value): void {
    if (this.kept.get(key) === value) this.kept.delete(key);
  }

  private forget(): void {
    let weight = 0;
    for (const value of this.kept.values()) weight += this.weightOf(value);
    for (const [key, value] of this.kept) {
      if (weight <= this.most || this.kept.size === 1) return;
      this.kept.delete(key);
      weight -= this.weightOf(value);
    }
  }
}
