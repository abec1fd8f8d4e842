import type { Outcome } from './outcome.ts';

/**
 * The body of an answer as text.
 *
 * @param most bytes; a longer one is no answer of the protocol
 */
export const readText = async (response: Response, most: number): Promise<Outcome<string>> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) break;
      size += chunk.value.length;
      if (size > most) {
        reader?.cancel().catch(() => undefined);
        return { ok: false, fault: { kind: 'nonsense', what: 'an answer without end' } };
      }
      parts.push(chunk.value);
    }
  } catch {
    return { ok: false, fault: { kind: 'unreachable' } };
  }
  return { ok: true, value: await new Blob(parts as BlobPart[]).text() };
};
