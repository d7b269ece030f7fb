import { type Line, ndjsonLines } from './ndjson-lines';

const read = async (...chunks: (string | Buffer)[]) => {
  const lines: Line[] = [];
  for await (const line of ndjsonLines(chunks)) lines.push(line);
  return lines;
};

async function* endless() {
  for (let chunk = 0; chunk < 300; chunk++) yield Buffer.alloc(1024 * 1024, 'x');
}

describe('lines of a stream', () => {
  it('are numbered from 1, with empty ones counted and left out', async () => {
    expect(await read('{"a":1}\n\n  \r\n{"b":2}\r\n')).toEqual([
      { number: 1, text: '{"a":1}' },
      { number: 4, text: '{"b":2}' },
    ]);
  });

  it('may be cut anywhere, even inside a character', async () => {
    const bytes = Buffer.from('{"name":"Guaidó"}\n{"b":2}');
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
        { number: 1, text: '{"name":"Guaidó"}' },
        { number: 2, text: '{"b":2}' },
      ]);
  });

  it('may begin with a byte order mark', async () => {
    expect(await read('\uFEFF{}\n{}')).toEqual([
      { number: 1, text: '{}' },
      { number: 2, text: '{}' },
    ]);
  });

  it('that are too long are faults, and hide no other line', async () => {
    const mebibyte = 'x'.repeat(1024 * 1024);
    expect(await read('a\n', mebibyte, mebibyte, 'x\nb\n', mebibyte)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: 'is longer than 1048576 bytes' },
      { number: 3, text: 'b' },
      { number: 4, text: mebibyte },
    ]);
  });

  it('that are no UTF-8 are faults', async () => {
    expect(await read(Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62]))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: 'is not valid UTF-8' },
      { number: 3, text: 'b' },
    ]);
  });

  it('without end are read without holding them', async () => {
    const before = process.memoryUsage().arrayBuffers;
    for await (const line of ndjsonLines(endless())) expect(line).toMatchObject({ number: 1, fault: expect.any(String) }); // prettier-ignore
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * 1024 * 1024);
  });
});
