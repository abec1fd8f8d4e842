import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a text file under gzip.
 *
 * @throws Error where it is not there, is damaged, or was cut off
 */
export async function* readLines(path: string): AsyncGenerator<string, void> {
  // What goes wrong destroys the stream that is read below, and is thrown there.
  const text = pipeline(createReadStream(path), createGunzip(), () => undefined).setEncoding('utf8');
  let parts: string[] = [];
  for await (const chunk of text as AsyncIterable<string>) {
    const [first = '', ...more] = chunk.split('\n');
    parts.push(first);
    for (const next of more) {
      yield parts.join('');
      parts = [next];
    }
  }
  if (parts.some(part => part !== '')) yield parts.join('');
}
