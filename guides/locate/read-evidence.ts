import type { Target } from '../schema/target.ts';
import { composedParent } from './composed-parent.ts';
import { dataCell } from './data-cell.ts';
import { foldText } from './fold-text.ts';
import { iconMark } from './icon-mark.ts';
import { labelWithoutData } from './label-without-data.ts';
import { markOf } from './mark-of.ts';
import { memory } from './memory.ts';
import { namedPlaceOf, type RowNumbers } from './place-of.ts';
import { roleOf } from './role-of.ts';
import { shadowHost } from './shadow-host.ts';
import { stableAttributes } from './stable-attributes.ts';
import { stableClasses } from './stable-classes.ts';
import { surroundingsOf } from './surroundings-of.ts';
import { targetKey } from './target-key.ts';

/** The evidence about one element, recorded or found: a target without its version, language and frames. */
export type Evidence = Omit<Target, 'v' | 'locale' | 'key' | 'frames' | 'region'> & { key?: string };

const pathAbove = (element: Element): string[] => {
  const path: string[] = [];
  let current: Element | null = element;
  for (let level = 0; current && level < 40 && path.length < 8; level++) {
    const { localName } = current;
    if (localName === 'body' || localName === 'html') break;
    const ancestor: Element = current;
    const mark = memory.fact('mark', ancestor, () => markOf(ancestor));
    if (mark) path.push(mark);
    current = composedParent(ancestor);
  }
  return path;
};

/** Siblings share the path above them. */
const pathOf = (element: Element): string[] => {
  const parent = composedParent(element);
  return parent ? memory.fact('path', parent, () => pathAbove(parent)) : [];
};

const hostsOf = (element: Element): string[] => {
  const hosts: string[] = [];
  for (let host = shadowHost(element); host && hosts.length < 6; host = shadowHost(host))
    hosts.unshift(markOf(host) || host.localName);
  return hosts;
};

/** What the application says of a component stands on its host; what is inside is the same in every one of them. */
const hostAttributes = (element: Element, inRow: boolean): Record<string, string> => {
  const host = shadowHost(element);
  return host ? { ...hostAttributes(host, inRow), ...stableAttributes(host, inRow) } : {};
};

/** What of an element's own evidence candidates are looked up by: read apart from the rest, which few are asked for. */
export const ownParts = {
  name: (element: Element): string => memory.fact('name', element, () => labelWithoutData(element, 80)),
  attributes: (element: Element): Record<string, string> =>
    memory.fact('attributes', element, () => {
      const inRow = dataCell(element) !== null;
      return { ...hostAttributes(element, inRow), ...stableAttributes(element, inRow) };
    }),
  classes: (element: Element): string[] => memory.fact('classes', element, () => stableClasses(element)),
  icon: (element: Element): string => memory.fact('icon', element, () => iconMark(element)),
  path: pathOf,
};

const readOwn = (element: Element): Evidence => {
  const role = roleOf(element);
  const name = ownParts.name(element);
  const hint = foldText(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '', 60);
  const attributes = ownParts.attributes(element);
  const classes = ownParts.classes(element);
  const icon = ownParts.icon(element);
  const path = pathOf(element);
  const hosts = hostsOf(element);
  return {
    tag: element.localName.slice(0, 60),
    ...(role && { role }),
    ...(name && { name }),
    ...(hint && hint !== name && dataCell(element) === null && { hint }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(classes.length > 0 && { classes }),
    ...(icon && { icon }),
    ...(path.length > 0 && { path }),
    ...(hosts.length > 0 && { hosts }),
  };
};

/** Reads what the element is by itself: cheap enough for every candidate on a page. */
export const readOwnEvidence = (element: Element): Evidence =>
  memory.use(undefined, () => memory.fact('own', element, () => readOwn(element)));

/** Reads all there is about an element, what stands around it included. */
export const readEvidence = (element: Element, rows?: RowNumbers): Evidence =>
  memory.use(undefined, () => {
    const place = namedPlaceOf(element, rows);
    return {
      ...readOwnEvidence(element),
      key: targetKey(element),
      ...surroundingsOf(element),
      ...(place && { place }),
    };
  });
