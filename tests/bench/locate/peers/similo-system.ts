import { allElements } from '../matrix/harvest-truth.ts';
import type { System } from '../page/system.ts';
import { type SimiloProperties, similoScore } from './similo-score.ts';

const candidates = 'input,textarea,button,select,a,h1,h2,h3,h4,h5,li,span,div,p,th,tr,td,label,svg';

let kept: { element: Element; properties: SimiloProperties }[] | undefined;

const xpathOf = (element: Element, toId: boolean): string => {
  const parts: string[] = [];
  for (let current: Element | null = element; current; current = current.parentElement) {
    if (toId && current.id) return `//*[@id='${current.id}']/${parts.join('/')}`;
    let place = 1;
    for (let other = current.previousElementSibling; other; other = other.previousElementSibling)
      if (other.localName === current.localName) place++;
    parts.unshift(`${current.localName}[${place}]`);
  }
  return `/${parts.join('/')}`;
};

const visibleTextOf = (element: Element): string => {
  const text = (element as HTMLElement).innerText ?? element.textContent ?? '';
  return (text || element.getAttribute('placeholder') || element.getAttribute('value') || '')
    .trim()
    .slice(0, 50);
};

const read = (element: Element): SimiloProperties => {
  const box = element.getBoundingClientRect();
  const attribute = (name: string): Record<string, string> => {
    const value = element.getAttribute(name);
    return value ? { [name]: value } : {};
  };
  const isButton = element.matches(
    'button,input[type="button"],input[type="submit"],input[type="reset"],a[class*="btn"]',
  );
  return {
    tag: element.localName,
    ...attribute('class'),
    ...attribute('name'),
    ...attribute('id'),
    ...attribute('href'),
    ...attribute('alt'),
    xpath: xpathOf(element, false),
    idxpath: xpathOf(element, true),
    is_button: isButton ? 'yes' : 'no',
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    visible_text: visibleTextOf(element),
  };
};

/** Texts near an element, as Similo collects them: of what lies within fifty pixels of it. */
const withNeighbours = (all: { element: Element; properties: SimiloProperties }[]): void => {
  const texts = all.filter(
    ({ properties, element }) => properties.visible_text && element.childElementCount === 0,
  );
  for (const { properties: one } of all) {
    const near: string[] = [];
    for (const { properties: other } of texts) {
      if (other === one || near.length > 20) continue;
      const apartX = Math.max(
        (other.x ?? 0) - (one.x ?? 0) - (one.width ?? 0),
        (one.x ?? 0) - (other.x ?? 0) - (other.width ?? 0),
      );
      const apartY = Math.max(
        (other.y ?? 0) - (one.y ?? 0) - (one.height ?? 0),
        (one.y ?? 0) - (other.y ?? 0) - (other.height ?? 0),
      );
      if (apartX < 50 && apartY < 50) near.push(other.visible_text ?? '');
    }
    if (near.length) one.neighbor_text = near.join(' ').toLowerCase();
  }
};

const onPage = (): { element: Element; properties: SimiloProperties }[] => {
  if (kept) return kept;
  kept = allElements()
    .filter(element => element.matches(candidates))
    .map(element => ({ element, properties: read(element) }))
    .filter(({ properties }) => (properties.width ?? 0) > 0 && (properties.height ?? 0) > 0);
  withNeighbours(kept);
  return kept;
};

/** Similo with its published weights. It always answers. */
export const similoSystem: System = {
  name: 'similo',
  describe: element =>
    JSON.stringify(onPage().find(one => one.element === element)?.properties ?? read(element)),
  locate: recorded => {
    const target = JSON.parse(recorded) as SimiloProperties;
    let best: Element | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const { element, properties } of onPage()) {
      const score = similoScore(target, properties);
      if (score <= most) continue;
      most = score;
      best = element;
    }
    return best;
  },
  forget: () => {
    kept = undefined;
  },
};
