// For specs: where a party stands once marks have been gone through, by other code than the product's.
import { apart, type Fact, NEVER, plus } from '../../common/spec-oracle/facts';

/** Goes through marks in the order in which they decide; null: it stands nowhere. */
export class Told {
  now: any = null;
  contradicting: string[] = [];
  contested: string | null = null;
  inherited: string | null = null;
  private recognition = false;
  private readonly measures = new Set<string>();

  take(mark: any): void {
    if (mark.government) this.inherited = this.now && !this.now.gives ? mark.government : this.inherited;
    else if (mark.ended) this.end(mark);
    else this.hear(this.weighed(mark));
  }

  private end({ ended, on }: any): void {
    if (this.now?.choice !== ended) return;
    const lapsed = { choice: undefined, gives: [ended], lapsed: true, since: on, rule: 'option-ended' };
    this.now = { ...this.now, ...lapsed };
    [this.recognition, this.contested, this.inherited] = [false, null, null];
  }

  /** Lifting one of several measures is not lifting the last. */
  private weighed(said: any): any {
    if (said.measure === 'SanctionImposed') this.measures.add(said.fact.stream);
    if (said.measure !== 'SanctionLifted') return said;
    this.measures.delete(said.fact.stream);
    return this.measures.size > 0 ? { ...said, score: 2, words: 'lifts some of its sanctions' } : said;
  }

  private hear(said: any): void {
    if (this.concernsAnother(said)) return;
    if (this.now && this.isSame(said)) this.repeat(said);
    else if (this.recognition && !said.gives && said.strength === 1 && !said.recognition)
      this.contradict(said);
    else this.change(said);
  }

  private concernsAnother({ gives }: any): boolean {
    const hasGivenUp = this.now?.gives && !this.now.lapsed;
    const held = this.now?.choice ? [this.now.choice] : this.now?.lapsed ? this.now.gives : [];
    return Array.isArray(gives) && !hasGivenUp && !held.some((one: string) => gives.includes(one));
  }

  private isSame({ choice, score, abstains }: any): boolean {
    if (choice) return choice === this.now.choice;
    if (score !== undefined) return Math.sign(score) === Math.sign(this.now.score);
    return abstains ? Boolean(this.now.abstains) : Boolean(this.now.gives) && !this.now.lapsed;
  }

  private repeat(said: any): void {
    const { since, evidence, count, gives } = this.now;
    this.now = {
      ...said,
      gives: said.gives && gives,
      since,
      evidence: [...evidence, said.fact.id],
      count: count + 1,
    };
    this.inherited = null;
    this.recognition ||= Boolean(said.recognition);
  }

  private contradict({ fact }: any): void {
    this.contradicting.push(fact.id);
    if (apart(dayOf(this.now.fact), dayOf(fact)) <= 30) this.contested = plus(dayOf(fact), 30);
  }

  private change(said: any): void {
    const unsettled =
      this.now &&
      this.isOpposite(said) &&
      this.isWeak(said) &&
      apart(dayOf(this.now.fact), dayOf(said.fact)) <= 30;
    this.contradicting = unsettled ? [this.now.fact.id] : [];
    this.contested = unsettled ? plus(dayOf(said.fact), 30) : null;
    this.inherited = null;
    this.recognition = Boolean(said.recognition);
    this.now = { ...said, since: said.fact.text, evidence: [said.fact.id], count: 0 };
  }

  private isOpposite({ score, choice }: any): boolean {
    return score === undefined ? Boolean(choice && this.now.choice) : score * this.now.score < 0;
  }

  private isWeak({ score, recognition, strength }: any): boolean {
    return score !== undefined || (!recognition && (strength === 1 || strength < this.now.strength));
  }
}

export const dayOf = ({ from, to }: Fact): string => (to === NEVER ? from : to) || '0001-01-01';
