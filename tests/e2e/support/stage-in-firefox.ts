import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Bidi } from './firefox-bidi.ts';
import { humanClick, type RowMouse } from './human-mouse.ts';

/** A node as WebDriver BiDi writes it. It goes into closed shadow roots where that is asked for. */
interface SerializedNode {
  sharedId?: string;
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: SerializedNode[];
    shadowRoot?: SerializedNode | null;
  };
}

/** Eyes and hands on Handrail's stage in Firefox. */
export interface StageInFirefox {
  /** Waits until this text stands on the stage. */
  see(text: string | RegExp): Promise<void>;
  /** Waits for the button or link that says this, and presses it with the mouse. */
  press(name: string | RegExp): Promise<void>;
  /** All that stands on the stage. */
  text(): Promise<string>;
  /** Where the ring is, in CSS pixels of the viewport; undefined where none is to be seen. */
  ring(): Promise<{ x: number; y: number; width: number; height: number } | undefined>;
  /** A computed property of the first part of this class; empty where there is none. */
  style(part: string, property: string): Promise<string>;
}

const patience = 45_000;
const pressable = new Set(['button', 'a', 'label', 'input']);

/** The stage in one tab. */
export const stageInFirefox = (bidi: Bidi, page: Page, mouse: RowMouse): StageInFirefox => {
  const call = async (functionDeclaration: string, rest: object = {}): Promise<unknown> => {
    const target = { context: bidi.contextOf(page) };
    const answer = await bidi.send('script.callFunction', {
      functionDeclaration,
      target,
      awaitPromise: false,
      ...rest,
    });
    return (answer.result as { value?: unknown } | undefined)?.value;
  };
  const read = async (): Promise<SerializedNode[]> => {
    const hosts = await call(
      '() => [...document.documentElement.children].filter(each => !/^(head|body)$/.test(each.localName))',
      { serializationOptions: { maxObjectDepth: 1, maxDomDepth: 30, includeShadowTree: 'all' } },
    );
    return Array.isArray(hosts) ? (hosts as SerializedNode[]) : [];
  };
  const text = async (): Promise<string> => (await read()).map(textOf).join('\n');

  const wait = async <Value>(
    what: string,
    look: () => Promise<Value | undefined | false>,
  ): Promise<Value> => {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const found = await look();
      if (found) return found;
      await delay(100);
    }
    throw new Error(`No ${what} on the stage within ${patience / 1000} s. There is: ${await text()}`);
  };

  return {
    text,
    async ring() {
      const ring = flatten(await read()).find(node => /\bring\b/.test(node.value?.attributes?.class ?? ''));
      const said = ring && (await call(box, { arguments: [{ sharedId: ring.sharedId }] }));
      const [x, y, width, height] = String(said ?? '')
        .split(' ')
        .map(Number);
      if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
      return { x, y, width, height };
    },
    async style(part, property) {
      const node = flatten(await read()).find(({ value }) =>
        value?.attributes?.class?.split(' ').includes(part),
      );
      const ask = [{ sharedId: node?.sharedId }, { type: 'string', value: property }];
      return node ? String(await call(computed, { arguments: ask })) : '';
    },
    see: async wanted => void (await wait(String(wanted), async () => matches(await text(), wanted))),
    async press(name) {
      let before = '';
      const centre = await wait(`button ${name}`, async () => {
        const button = flatten(await read()).find(
          node => pressable.has(node.value?.localName ?? '') && matches(nameOf(node), name),
        );
        const point = button && String(await call(middle, { arguments: [{ sharedId: button.sharedId }] }));
        // A card that glides into its place is pressed where it comes to rest.
        const still = point !== undefined && point === before;
        before = point ?? '';
        return still && point;
      });
      const [x = 0, y = 0] = centre.split(' ').map(Number);
      await humanClick(mouse, { x, y });
    },
  };
};

const box = `element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return getComputedStyle(element).visibility === 'hidden' ? '' : [x, y, width, height].join(' ');
}`;

const computed = `(element, property) => getComputedStyle(element).getPropertyValue(property)`;

const middle = `element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return Math.round(x + width / 2) + ' ' + Math.round(y + height / 2);
}`;

const matches = (given: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? given.includes(wanted) : wanted.test(given);

const childrenOf = ({ value }: SerializedNode): SerializedNode[] => [
  ...(value?.shadowRoot ? [value.shadowRoot] : []),
  ...(value?.children ?? []),
];

const flatten = (nodes: SerializedNode[]): SerializedNode[] =>
  nodes.flatMap(node => [node, ...flatten(childrenOf(node))]);

const textOf = (node: SerializedNode): string =>
  node.value?.localName === 'style' ? '' : (node.value?.nodeValue ?? childrenOf(node).map(textOf).join(''));

const nameOf = (node: SerializedNode): string => node.value?.attributes?.['aria-label'] ?? textOf(node);
