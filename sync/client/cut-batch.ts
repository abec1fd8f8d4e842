/** The largest batch in bytes of JSON: under the 1 MB that servers and proxies commonly take. */
const mostBytes = 900_000;

/** What goes in one request. */
export interface CutBatch<Item> {
  items: Item[];
  /** The request's JSON text. Empty where nothing is in it. */
  body: string;
  /** The first one, where it is too large for any batch. */
  tooLarge?: Item;
}

/**
 * As many of the first of what waits as go in one request, in their order.
 *
 * @param most of them
 */
export const cutBatch = <Item>(
  kind: 'signal' | 'remark',
  waiting: readonly Item[],
  most: number,
): CutBatch<Item> => {
  const opening = `{"format":"handrail/${kind}-batch","formatVersion":1,"${kind}s":[`;
  const closing = ']}';
  const encoder = new TextEncoder();
  const texts: string[] = [];
  let size = opening.length + closing.length;
  for (const item of waiting.slice(0, most)) {
    const text = JSON.stringify(item);
    size += encoder.encode(text).length + (texts.length > 0 ? 1 : 0);
    if (size > mostBytes) break;
    texts.push(text);
  }
  const [first] = waiting;
  if (texts.length === 0) return { items: [], body: '', ...(first ? { tooLarge: first } : {}) };
  return { items: waiting.slice(0, texts.length), body: `${opening}${texts.join(',')}${closing}` };
};
