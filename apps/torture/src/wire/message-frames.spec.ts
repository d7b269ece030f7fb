import { MessageFrames } from './message-frames';

const message = (letter: string, body: string) => {
  const bytes = Buffer.alloc(5 + body.length);
  bytes.write(letter);
  bytes.writeUInt32BE(4 + body.length, 1);
  bytes.write(body, 5);
  return bytes;
};
const startup = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from('1234')]);

describe('the messages of a connection', () => {
  it.each([1, 2, 3, 7, 100])('are the same, %d bytes at a time', (size) => {
    const sent = [startup, message('Q', 'select'), message('X', ''), message('D', 'a longer row of data')];
    const all = Buffer.concat(sent);
    const frames = new MessageFrames(true);
    const taken: Buffer[] = [];
    for (let at = 0; at < all.length; at += size) taken.push(...frames.take(all.subarray(at, at + size)));
    expect(taken.map(String)).toEqual(sent.map(String));
  });
});
