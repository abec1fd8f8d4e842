import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

describe('lines', () => {
  const read = async (chunks: Uint8Array[], most = 1000): Promise<unknown[]> => {
    const stream = new ReadableStream<Uint8Array>({
      start: controller => {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    const found: unknown[] = [];
    for await (const line of readLines(stream, most)) found.push(line.ok ? line.value : line.fault);
    return found;
  };
  const text = '{"a":"ä€😀"}\n\n{"b":1}\nend';
  const bytes = new TextEncoder().encode(text);

  it('are the same wherever the bytes are cut', async () => {
    const whole = await read([bytes]);
    expect(whole).toEqual([
      { text: '{"a":"ä€😀"}', whole: true },
      { text: '', whole: true },
      { text: '{"b":1}', whole: true },
      { text: 'end', whole: false },
    ]);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await read([bytes.slice(0, at), bytes.slice(at)])).toEqual(whole);
    }
    expect(await read([...bytes].map(byte => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('are those that came whole where the stream ends at any byte', async () => {
    const lines = text.split('\n');
    for (let at = 0; at <= bytes.length; at += 1) {
      const found = await read([bytes.slice(0, at)]);
      const complete = found.filter(line => JSON.stringify(line).endsWith('"whole":true}'));
      expect(complete).toEqual(lines.slice(0, complete.length).map(line => ({ text: line, whole: true })));
    }
  });

  it('end with what is no UTF-8 or has no end', async () => {
    expect(await read([Uint8Array.of(97, 10, 0xff, 10)])).toMatchObject([{ kind: 'nonsense' }]);
    expect(await read([new Uint8Array(1001).fill(97)])).toMatchObject([{ kind: 'nonsense' }]);
  });
});
