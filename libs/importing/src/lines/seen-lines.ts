import { createHash } from 'node:crypto';

/** 16 bytes for each id of a file: enough to tell a repeated line from a contradicting one in files of any size. */
export class SeenLines {
  private slots = new BigUint64Array(2 * 1024);
  private count = 0;

  /** `new`: this id was not seen; `again`: with the same content; `contradicts`: with other content. */
  see(id: string, content: string): 'new' | 'again' | 'contradicts' {
    const key = digest(id);
    const value = digest(content);
    const slot = this.slotOf(key);
    if (this.slots[slot] === key) return this.slots[slot + 1] === value ? 'again' : 'contradicts';
    this.slots[slot] = key;
    this.slots[slot + 1] = value;
    this.count += 1;
    if (this.count * 4 > this.slots.length) this.grow();
    return 'new';
  }

  private slotOf(key: bigint): number {
    const places = this.slots.length / 2;
    let place = Number(key % BigInt(places));
    while (this.slots[place * 2] !== 0n && this.slots[place * 2] !== key) place = (place + 1) % places;
    return place * 2;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new BigUint64Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] === 0n) continue;
      const slot = this.slotOf(before[at]!);
      this.slots[slot] = before[at]!;
      this.slots[slot + 1] = before[at + 1]!;
    }
  }
}

/** 64 bits of SHA-256, so that nobody can craft two ids that meet; 0 marks an empty place. */
const digest = (text: string): bigint => createHash('sha256').update(text).digest().readBigUInt64BE() || 1n;
