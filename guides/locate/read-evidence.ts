import type { Target } from '../schema/target.ts';
import { composedParent } from './composed-parent.ts';
import { dataCell } from './data-cell.ts';
import { foldText } from './fold-text.ts';
import { iconMark } from './icon-mark.ts';
import { labelWithoutData } from './label-without-data.ts';
import { markOf } from './mark-of.ts';
import { namedPlaceOf, type RowNumbers } from './place-of.ts';
import { roleOf } from './role-of.ts';
import { stableAttributes } from './stable-attributes.ts';
import { stableClasses } from './stable-classes.ts';
import { surroundingsOf } from './surroundings-of.ts';
import { targetKey } from './target-key.ts';

/** The evidence about one element, recorded or found: a target without its version, language and frames. */
export type Evidence = Omit<Target, 'v' | 'locale' | 'key' | 'frames' | 'region'> & { key?: string };

/** Marks of ancestors that were read already: neighbours share theirs. */
export type Marks = WeakMap<Element, string>;

const pathOf = (element: Element, marks: Marks): string[] => {
  const path: string[] = [];
  let current = composedParent(element);
  for (let level = 0; current && level < 40 && path.length < 8; level++, current = composedParent(current)) {
    if (current.localName === 'body' || current.localName === 'html') break;
    let mark = marks.get(current);
    if (mark === undefined) {
      mark = markOf(current);
      marks.set(current, mark);
    }
    if (mark) path.push(mark);
  }
  return path;
};

const hostsOf = (element: Element): string[] => {
  const hosts: string[] = [];
  for (let root = element.getRootNode(); 'host' in root && hosts.length < 6; ) {
    const host = (root as ShadowRoot).host;
    hosts.unshift(markOf(host) || host.localName);
    root = host.getRootNode();
  }
  return hosts;
};

/** What the application says of a component stands on its host; what is inside is the same in every one of them. */
const hostAttributes = (element: Element, inRow: boolean): Record<string, string> => {
  const root = element.getRootNode();
  if (!('host' in root)) return {};
  const { host } = root as ShadowRoot;
  return { ...hostAttributes(host, inRow), ...stableAttributes(host, inRow) };
};

/** Reads what the element is by itself: cheap enough for every candidate on a page. */
export const readOwnEvidence = (element: Element, marks: Marks = new WeakMap()): Evidence => {
  const inRow = dataCell(element) !== null;
  const role = roleOf(element);
  const name = labelWithoutData(element, 80);
  const hint = foldText(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '', 60);
  const attributes = { ...hostAttributes(element, inRow), ...stableAttributes(element, inRow) };
  const classes = stableClasses(element);
  const icon = iconMark(element);
  const path = pathOf(element, marks);
  const hosts = hostsOf(element);
  return {
    tag: element.localName.slice(0, 60),
    ...(role && { role }),
    ...(name && { name }),
    ...(hint && hint !== name && !inRow && { hint }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(classes.length > 0 && { classes }),
    ...(icon && { icon }),
    ...(path.length > 0 && { path }),
    ...(hosts.length > 0 && { hosts }),
  };
};

/** Reads all there is about an element, what stands around it included. */
export const readEvidence = (
  element: Element,
  own: Evidence = readOwnEvidence(element),
  rows?: RowNumbers,
): Evidence => {
  const place = namedPlaceOf(element, rows);
  return { ...own, key: targetKey(element), ...surroundingsOf(element), ...(place && { place }) };
};
