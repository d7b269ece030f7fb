const LENGTH_BYTES = 4;

/**
 * Splits one direction of a connection into the messages of Postgres's protocol (version 3: a letter, a length that
 * counts itself, the rest). The first message of a client has no letter.
 */
export class MessageFrames {
  private rest: Buffer = Buffer.alloc(0);

  constructor(private firstWithoutLetter: boolean) {}

  /** The messages that have become whole with these bytes. */
  take(bytes: Buffer): Buffer[] {
    this.rest = Buffer.concat([this.rest, bytes]);
    const messages: Buffer[] = [];
    for (let size = this.size(); size !== null && size <= this.rest.length; size = this.size()) {
      messages.push(this.rest.subarray(0, size));
      this.rest = this.rest.subarray(size);
      this.firstWithoutLetter = false;
    }
    return messages;
  }

  private size(): number | null {
    const letter = this.firstWithoutLetter ? 0 : 1;
    return this.rest.length < letter + LENGTH_BYTES ? null : letter + this.rest.readUInt32BE(letter);
  }
}
