import { describe, expect, it } from 'vitest';
import { guideSchema } from '../../../guides/schema/guide.ts';
import type { Step, StepKind } from '../../../guides/schema/step.ts';
import { stepSchema } from '../../../guides/schema/step.ts';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { sampleLesson } from '../../../tests/pages/sample-lesson.ts';
import type { Kept } from '../use-kept.ts';
import { changeKind } from './change-kind.ts';
import { aimedKinds, stepKinds } from './step-kinds.ts';

const { steps } = guideSchema.parse(JSON.parse(readFixture('formats/guide.v2.json')));
const source = {
  page: 'https://travel.example.com/requests/*',
  locale: 'en',
  lessons: [sampleLesson()],
  askText: 'Help me',
};
const keptInMemory = (): Kept<Step> => {
  const all = new Map<string, Step>();
  return { keep: (choice, step) => void all.set(choice, step), recall: choice => all.get(choice) };
};
/** The step after it was changed to one kind after the other, as far as each can be made of it. */
const through = (step: Step, kinds: readonly StepKind[], kept = keptInMemory()): Step =>
  kinds.reduce((before, kind) => changeKind(before, kind, kept, source) ?? before, step);

describe.each(steps.map(step => [step.id, step] as const))('the step %s', (_, step) => {
  it('is as it was after it was of any other kind', () => {
    for (const kind of stepKinds) expect(through(step, [kind, step.kind])).toEqual(step);
  });

  it('is as it was after it was of all kinds, one after the other', () => {
    expect(through(step, [...stepKinds, ...stepKinds.toReversed(), step.kind])).toEqual(step);
  });

  it('can be stored as whatever it is changed to', () => {
    for (const kind of stepKinds) {
      const changed = through(step, [kind]);
      expect(stepSchema.safeParse(changed).error?.issues ?? [], kind).toEqual([]);
      expect(changed.id).toBe(step.id);
      expect(changed.text).toEqual(step.text);
    }
  });
});

it('keeps the place while a step is of a kind that has none, and whatever was changed meanwhile', () => {
  const callout = steps.find(step => step.kind === 'callout');
  if (!callout) throw new Error('There is no callout.');
  const kept = keptInMemory();
  const message = through(callout, ['message'], kept);
  expect(message).not.toHaveProperty('target');
  const note = { en: [] };
  expect(through({ ...message, note }, ['beacon'], kept)).toMatchObject({
    kind: 'beacon',
    target: callout.target,
    note,
  });
});

it('makes nothing that needs a place where there never was one', () => {
  const message = steps.find(step => step.kind === 'message');
  if (!message) throw new Error('There is no message.');
  for (const kind of aimedKinds) {
    expect(changeKind(message, kind, keptInMemory(), source)).toBeUndefined();
  }
  expect(changeKind(message, 'lesson', keptInMemory(), { ...source, lessons: [] })).toBeUndefined();
});
