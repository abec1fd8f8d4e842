import unique from '@cypress/unique-selector';
import { finder } from '@medv/finder';
import { getCssSelector } from 'css-selector-generator';
import type { System } from '../page/system.ts';
import { devtoolsSystem } from './devtools-system.ts';
import { similoSystem } from './similo-system.ts';

interface PlaywrightInPage {
  generateSelectorSimple: (element: Element) => string;
  parseSelector: (selector: string) => unknown;
  querySelector: (parsed: unknown, root: Node, strict: boolean) => Element | undefined;
}

/** A selector counts only where it names one element: what names several is "I do not know". */
const only = (selector: string, root: Document): Element | null => {
  const found = root.querySelectorAll(selector);
  return found.length === 1 ? (found[0] ?? null) : null;
};

const inDocument = (element: Element): boolean => element.getRootNode() === document;

/** The peers, each as its own manual has it. */
export const peerSystems: System[] = [
  {
    name: '@medv/finder',
    describe: element => (inDocument(element) ? finder(element) : null),
    locate: recorded => only(recorded, document),
  },
  {
    name: 'css-selector-generator',
    describe: element =>
      inDocument(element) ? getCssSelector(element, { maxCombinations: 200, maxCandidates: 200 }) : null,
    locate: recorded => only(recorded, document),
  },
  {
    name: '@cypress/unique-selector',
    describe: element => {
      const make =
        (unique as unknown as { default?: (element: Element) => string }).default ??
        (unique as unknown as (element: Element) => string);
      return inDocument(element) ? make(element) : null;
    },
    locate: recorded => only(recorded, document),
  },
  {
    name: 'playwright locator',
    describe: element =>
      (window as unknown as { benchPlaywright: PlaywrightInPage }).benchPlaywright.generateSelectorSimple(
        element,
      ),
    locate: recorded => {
      const injected = (window as unknown as { benchPlaywright: PlaywrightInPage }).benchPlaywright;
      return injected.querySelector(injected.parseSelector(recorded), document, true) ?? null;
    },
  },
  devtoolsSystem,
  similoSystem,
];

(window as unknown as { benchSystems: System[] }).benchSystems.push(...peerSystems);
