// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Target } from '../schema/target.ts';
import { describe } from './describe.ts';
import { locate } from './locate.ts';
import { forgetPageIndex } from './page-index.ts';

const tag = fc.constantFrom(
  'div',
  'span',
  'button',
  'a',
  'input',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'x-app',
  'select',
  'svg',
);
const word = fc.constantFrom('Save', 'Close', 'Edit', 'x', ':r3:', 'a'.repeat(90), '');

interface Spec {
  tag: string;
  id: string;
  text: string;
  children: Spec[];
}
const { tree } = fc.letrec<{ tree: Spec }>(tie => ({
  tree: fc.record({
    tag,
    id: word,
    text: word,
    children: fc.oneof({ maxDepth: 4 }, fc.constant<Spec[]>([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}));

const build = (spec: Spec): Element => {
  const element = document.createElement(spec.tag);
  if (spec.id) element.id = spec.id;
  if (spec.text) element.append(spec.text);
  element.append(...spec.children.map(build));
  return element;
};
const show = (spec: Spec): void => {
  document.body.replaceChildren(build(spec));
  forgetPageIndex(document);
};

it('never throws, and never answers "found" without two families that agree', () => {
  fc.assert(
    fc.property(tree, tree, fc.nat(), (before, after, pick) => {
      show(before);
      const elements = [...document.body.querySelectorAll('*')];
      const element = elements[pick % elements.length];
      if (!element) return;
      const target = describe(element);
      show(after);
      const result = locate(target, document);
      if (result.state !== 'found') return;
      expect(document.contains(result.element)).toBe(true);
      expect(result.reasons.filter(({ code }) => code === 'agrees').length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});

it('answers anything that is given for a target', () => {
  show({ tag: 'div', id: '', text: '', children: [{ tag: 'button', id: 'ok', text: 'OK', children: [] }] });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({
          v: fc.constant(1),
          tag: fc.anything(),
          key: fc.anything(),
          path: fc.anything(),
          attributes: fc.anything(),
          order: fc.anything(),
          place: fc.anything(),
          frames: fc.anything(),
        }),
      ),
      target => {
        expect(['found', 'unsure', 'absent']).toContain(locate(target as Target, document).state);
      },
    ),
    { numRuns: 500 },
  );
});
