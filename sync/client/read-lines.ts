import type { Outcome } from './outcome.ts';

/** A line of a stream. The last one may have been cut off. */
export interface Line {
  text: string;
  /** It ended with a line feed. */
  whole: boolean;
}

/**
 * Reads a stream of UTF-8 line by line, without holding more of it than a line. After a fault there is nothing more.
 *
 * @param most characters in one line
 */
export async function* readLines(
  stream: ReadableStream<Uint8Array>,
  most: number,
): AsyncGenerator<Outcome<Line>> {
  const nonsense = (what: string): Outcome<Line> => ({ ok: false, fault: { kind: 'nonsense', what } });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let parts: string[] = [];
  let held = 0;
  const take = (): string => {
    const text = parts.join('');
    parts = [];
    held = 0;
    return text;
  };
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => undefined);
      if (!chunk) {
        yield { ok: false, fault: { kind: 'unreachable' } };
        return;
      }
      let text: string;
      try {
        text = chunk.done ? '' : decoder.decode(chunk.value, { stream: true });
      } catch {
        yield nonsense('not UTF-8');
        return;
      }
      const pieces = text.split('\n');
      for (const [at, piece] of pieces.entries()) {
        held += piece.length;
        if (held > most) {
          yield nonsense('an endless line');
          return;
        }
        parts.push(piece);
        if (at < pieces.length - 1) yield { ok: true, value: { text: take(), whole: true } };
      }
      if (chunk.done) break;
    }
    if (held > 0) yield { ok: true, value: { text: take(), whole: false } };
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
