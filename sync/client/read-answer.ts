import type { Outcome } from './outcome.ts';
import { parseJson } from './parse-json.ts';
import { readText } from './read-text.ts';

/** No answer but one with content or a draft is longer, in bytes: 500 refusals with their reasons are a third of it. */
const longest = 1_000_000;

/** What a schema of the protocol makes of an answer. */
interface Shape<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false };
}

/**
 * An answer in the shape that the protocol declares, or a fault: nothing else counts as one.
 *
 * @param what the answer should be, for the sentence
 * @param most bytes of it
 */
export const readAnswer = async <Value>(
  response: Response,
  shape: Shape<Value>,
  what: string,
  most = longest,
): Promise<Outcome<Value>> => {
  const text = await readText(response, most);
  if (!text.ok) return text;
  const parsed = shape.safeParse(parseJson(text.value));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, fault: { kind: 'nonsense', what: `not ${what}` } };
};
