import { describe, expect, it } from 'vitest';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import type { Guide } from '../schema/guide.ts';
import type { Step } from '../schema/step.ts';
import { guideNumber } from './guide-number.ts';
import { guidePaths } from './guide-paths.ts';

const page = 'https://erp.example.com/orders';
const none = new Map<string, number>();
const withSteps = (change: (step: Step, index: number) => Partial<Step>, count = 4): Guide => {
  const guide = sampleGuide(count);
  return { ...guide, steps: guide.steps.map((step, index) => ({ ...step, ...change(step, index) }) as Step) };
};
const at = (guide: Guide, number: number, how: 'press' | 'edit' = 'press', where = page) =>
  guidePaths([guide]).at(where, `button#press-${number}`, how, none);

describe('guidePaths', () => {
  it('says which step of which guide a press does, and what comes before it', () => {
    expect(at(sampleGuide(4), 3)).toEqual([
      { guide: guideNumber('order'), step: 3, of: 4, after: 2, target: 'button#press-3' },
    ]);
    expect(at(sampleGuide(4), 5)).toEqual([]);
    expect(at(sampleGuide(4), 3, 'press', 'https://erp.example.com/other')).toEqual([]);
  });

  it('takes a field for done when something was put into it, and a page when it was come to', () => {
    const form = withSteps((_, index) => (index === 1 ? { advance: { on: 'input' } } : {}));
    expect(at(form, 2)).toEqual([]);
    expect(at(form, 2, 'edit')).toMatchObject([{ step: 2 }]);
    expect(guidePaths([form]).has(page, 'button#press-2')).toBe(true);
    const arrival = withSteps((_, index) =>
      index === 1 ? { advance: { on: 'page', page: `${page}/new` } } : {},
    );
    expect(at(arrival, 2)).toEqual([]);
    expect(guidePaths([arrival]).reached(`${page}/new`, none)).toMatchObject([{ step: 2 }]);
    expect(guidePaths([arrival]).reached(page, none)).toEqual([]);
  });

  it('counts neither messages nor what is only to be acknowledged', () => {
    const guide = withSteps((_, index) => (index === 1 ? { advance: { on: 'acknowledge' } } : {}), 5);
    expect(at(guide, 3)).toMatchObject([{ step: 2, of: 4, after: 1 }]);
  });

  it('does not take a press for a step whose key half the page has, nor for one off the path', () => {
    const guide = withSteps(
      (step, index) =>
        step.kind === 'callout' && index === 1 ? { target: { ...step.target, key: 'p>button' } } : {},
      5,
    );
    const paths = guidePaths([guide]);
    expect(paths.at(page, 'p>button', 'press', none)).toEqual([]);
    expect(paths.has(page, 'p>button')).toBe(true);
    expect(at(guide, 3)).toMatchObject([{ step: 2, of: 4, after: 1 }]);
  });

  it('ends with the last step that must be done, and where the guide may end', () => {
    const optional = withSteps((_, index) => (index === 1 || index === 4 ? { optional: true } : {}), 5);
    expect(at(optional, 3)).toMatchObject([{ step: 3, of: 4, after: 1 }]);
    const branching = withSteps(
      (_, index) => (index === 2 ? { branches: [{ when: { type: 'always' }, to: 'end' } as never] } : {}),
      5,
    );
    expect(at(branching, 3)).toMatchObject([{ step: 3, of: 3 }]);
  });

  it('has no path for a guide that is done with its second step', () => {
    expect(guidePaths([sampleGuide(2)]).empty).toBe(true);
    expect(guidePaths([withSteps(() => ({ optional: true }))]).known(page)).toEqual([]);
  });

  it('knows the pages where a guide begins, has a step, or leads to', () => {
    const guide = withSteps((_, index) =>
      index === 3 ? { page: `${page}/new`, advance: { on: 'click', leadsTo: `${page}/*` } } : {},
    );
    const paths = guidePaths([guide]);
    const number = guideNumber('order');
    for (const each of [page, `${page}/new`, `${page}/done`]) expect(paths.known(each)).toEqual([number]);
    expect(paths.known('https://erp.example.com/bills')).toEqual([]);
    expect(paths.isStep(number, 'button#press-4', `${page}/new`)).toBe(true);
    expect(paths.isStep(number, 'button#press-4', page)).toBe(false);
    expect(paths.isStep(number + 1, 'button#press-4', `${page}/new`)).toBe(false);
  });

  it('says how long the next step usually takes', () => {
    const pace = new Map([['order/step-3', 9000]]);
    const paths = guidePaths([sampleGuide(4)]);
    expect(paths.at(page, 'button#press-2', 'press', pace)).toMatchObject([{ usual: 9000 }]);
    expect(paths.at(page, 'button#press-3', 'press', pace)[0]).not.toHaveProperty('usual');
  });

  it('gives every step that one target stands for', () => {
    const wizard = withSteps((step, index) =>
      step.kind === 'callout' && index % 2 === 1 ? { target: { ...step.target, key: 'button#next' } } : {},
    );
    expect(
      guidePaths([wizard])
        .at(page, 'button#next', 'press', none)
        .map(({ step }) => step),
    ).toEqual([2, 4]);
  });
});
