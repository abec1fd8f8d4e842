import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { type Draft, draftSchema } from '../schema/guide.ts';
import type { Launcher } from '../schema/launcher.ts';
import type { Step } from '../schema/step.ts';
import type { KeptCopy } from './kept-copy.ts';
import { mergeDrafts } from './merge-drafts.ts';

const draftOf = (steps: number): Draft => {
  const { version: _, publishedAt: __, ...content } = sampleGuide(steps);
  return { ...content, formatVersion: 2, revision: 3, updatedAt: 5 };
};

const say = (step: Step, text: string): Step =>
  ({ ...step, text: { en: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } }) as Step;

type Edit = (draft: Draft, by: string) => Draft;

const launcher = (id: string, label: string): Launcher => ({
  id,
  page: 'https://erp.example.com/orders',
  target: { v: 1, key: 'button#a', tag: 'button' },
  label: { en: label },
  look: 'button',
});

/** All that an author does to a draft, each at a place that chance chooses. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.nat(9).map(
    (at): Edit =>
      (draft, by) => ({
        ...draft,
        steps: draft.steps.map((step, position) => (position === at ? say(step, `Changed by ${by}`) : step)),
      }),
  ),
  fc.nat(9).map(
    (at): Edit =>
      draft => ({ ...draft, steps: draft.steps.filter((_, each) => each !== at) }),
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(
    ([from, to]): Edit =>
      draft => {
        const steps = [...draft.steps];
        steps.splice(to, 0, ...steps.splice(from, 1));
        return { ...draft, steps };
      },
  ),
  fc.tuple(fc.nat(9), fc.nat(3)).map(
    ([at, name]): Edit =>
      (draft, by) => {
        const id = `new-${name}`;
        const [first] = draftOf(1).steps;
        if (!first || draft.steps.some(step => step.id === id)) return draft;
        const added = say({ ...first, id }, `Added by ${by}`);
        return { ...draft, steps: [...draft.steps.slice(0, at), added, ...draft.steps.slice(at)] };
      },
  ),
  fc.constantFrom('en', 'de', 'fr').map(
    (locale): Edit =>
      (draft, by) => ({
        ...draft,
        title: { ...draft.title, [locale]: `Title of ${by}` },
        summary: { ...draft.summary, [locale]: `Summary of ${by}` },
      }),
  ),
  fc.constant<Edit>(({ summary: _, ...draft }) => draft),
  fc.boolean().map(
    (allowActions): Edit =>
      draft => ({ ...draft, allowActions }),
  ),
  fc.nat(3).map(
    (page): Edit =>
      draft => ({
        ...draft,
        pages: [...draft.pages, `https://erp.example.com/${page}`],
      }),
  ),
  fc.nat(2).map(
    (name): Edit =>
      (draft, by) => ({
        ...draft,
        launchers: [
          ...(draft.launchers ?? []).filter(({ id }) => id !== `l${name}`),
          launcher(`l${name}`, `By ${by}`),
        ],
      }),
  ),
  fc.constant<Edit>(draft => ({ ...draft, launchers: [] })),
);

const edits = fc.array(edit, { maxLength: 6 });
const apply = (draft: Draft, made: readonly Edit[], by: string): Draft =>
  made.reduce((edited, each) => each(edited, by), draft);

/** A draft, and what two authors have made of it. */
const sides = fc.tuple(fc.nat(6), edits, edits, edits).map(([steps, before, mine, theirs]) => {
  const base = apply(draftOf(steps), before, 'nobody');
  return { base, mine: apply(base, mine, 'me'), theirs: apply(base, theirs, 'them') };
});

/** What a step says and shows, whatever it is called. */
const contentOf = ({ id: _, ...content }: Step): string => JSON.stringify(content);
const keptSteps = (kept: readonly KeptCopy[]): Step[] =>
  kept.flatMap(copy => (copy.what === 'step' ? [copy.step] : []));

describe('merging two drafts that were made from one', () => {
  it('takes what only one side has changed as it is, and keeps nothing', () => {
    fc.assert(
      fc.property(sides, ({ base, mine }) => {
        for (const merged of [
          mergeDrafts(base, mine, base),
          mergeDrafts(base, base, mine),
          mergeDrafts(base, mine, mine),
        ]) {
          expect(merged).toEqual({ draft: mine, kept: [] });
        }
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const { draft } = mergeDrafts(base, mine, theirs);
        expect(mergeDrafts(base, draft, theirs).draft).toEqual(draft);
        expect(mergeDrafts(theirs, draft, theirs)).toEqual({ draft, kept: [] });
      }),
    );
  });

  it('loses no step that either side has made or changed', () => {
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const { draft, kept } = mergeDrafts(base, mine, theirs);
        const before = new Set(base.steps.map(contentOf));
        const after = new Set([...draft.steps, ...keptSteps(kept)].map(contentOf));
        for (const step of [...mine.steps, ...theirs.steps]) {
          const content = contentOf(step);
          expect(after.has(content) || before.has(content)).toBe(true);
        }
        // What neither side has taken out is there still.
        for (const { id } of base.steps) {
          const isIn = ({ steps }: Draft): boolean => steps.some(step => step.id === id);
          if (isIn(mine) && isIn(theirs)) expect(isIn(draft)).toBe(true);
        }
      }),
    );
  });

  it('comes to the same from either side, but for who wins', () => {
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const [one, other] = [mergeDrafts(base, mine, theirs), mergeDrafts(base, theirs, mine)];
        const all = ({ draft, kept }: ReturnType<typeof mergeDrafts>): string[] =>
          [...draft.steps, ...keptSteps(kept)].map(contentOf).sort();
        expect(all(one)).toEqual(all(other));
        expect(one.draft.steps).toHaveLength(other.draft.steps.length);
        expect(one.kept.map(({ what }) => what).sort()).toEqual(other.kept.map(({ what }) => what).sort());
        expect([...one.draft.pages].sort()).toEqual([...other.draft.pages].sort());
      }),
    );
  });

  it('makes a draft again, with every name once, whatever the sides hold', () => {
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const { draft } = mergeDrafts(base, mine, theirs);
        expect(draftSchema.safeParse(draft).error).toBeUndefined();
        const ids = draft.steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

it('keeps mine where both changed one step, and follows what was recorded under one name on both sides', () => {
  const base = draftOf(3);
  const [first, second, third] = base.steps as [Step, Step, Step];
  const branches = [{ when: { kind: 'page' as const, page: first.page }, to: 'step-4' }];
  const mine: Draft = {
    ...base,
    title: { en: 'Mine', de: 'Meins' },
    steps: [
      say(first, 'Mine'),
      { ...second, branches } as Step,
      third,
      say({ ...third, id: 'step-4' }, 'Recorded by me'),
    ],
  };
  const theirs: Draft = {
    ...base,
    title: { en: 'Theirs' },
    steps: [third, say(first, 'Theirs'), second, say({ ...third, id: 'step-4' }, 'Recorded by them')],
  };
  const { draft, kept } = mergeDrafts(base, mine, theirs);
  expect(draft.title).toEqual({ en: 'Theirs', de: 'Meins' });
  expect(draft.steps.map(({ id }) => id)).toEqual(['step-3', 'step-4-1', 'step-1', 'step-2', 'step-4']);
  expect(draft.steps[3]).toMatchObject({ branches: [{ to: 'step-4-1' }] });
  expect(kept).toEqual([
    { what: 'step', step: say(first, 'Mine') },
    { what: 'fields', fields: { title: mine.title } },
  ]);
});

it('keeps apart what would be more than a guide holds', () => {
  const base = draftOf(150);
  const add = (by: string): Draft => ({
    ...base,
    steps: [
      ...base.steps,
      ...draftOf(40).steps.map(step => say({ ...step, id: `${by}-${step.id}` }, `Of ${by}`)),
    ],
  });
  const { draft, kept } = mergeDrafts(base, add('me'), add('them'));
  expect(draft.steps).toHaveLength(200);
  expect(keptSteps(kept)).toHaveLength(30);
  expect(draft.steps.filter(({ id }) => id.startsWith('them'))).toHaveLength(40);
});
