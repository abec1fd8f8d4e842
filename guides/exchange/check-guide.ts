import type { Draft, Guide } from '../schema/guide.ts';
import type { Step } from '../schema/step.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnique } from './check-unique.ts';
import { findCycle } from './find-cycle.ts';
import type { KnownContent } from './known-content.ts';
import type { Problem } from './problem.ts';

/** The word for the guide's end in a branch, which no step may be called. */
const end = 'end';

const missing = (
  path: string,
  what: 'step' | 'lesson' | 'question' | 'choice' | 'picture',
  id: string,
): Problem => ({
  path,
  message: `names the ${what} ${JSON.stringify(id)}, which is not there; add it or name another`,
  reason: `${what}-missing`,
  values: { id },
});

const checkBranch = (
  { when, to }: NonNullable<Step['branches']>[number],
  guide: Guide | Draft,
  known: KnownContent,
  path: string,
): Problem[] => {
  const problems: Problem[] = [];
  if (to !== end && !guide.steps.some(step => step.id === to))
    problems.push(missing(`${path}.to`, 'step', to));
  if (when.kind !== 'answer') return problems;
  const lesson = known.lessons.find(each => each.id === when.lesson);
  const card = lesson?.cards.find(each => each.kind === 'question' && each.id === when.card);
  if (!lesson) problems.push(missing(`${path}.when.lesson`, 'lesson', when.lesson));
  else if (card?.kind !== 'question') problems.push(missing(`${path}.when.card`, 'question', when.card));
  else if (!card.choices.some(choice => choice.id === when.choice)) {
    problems.push(missing(`${path}.when.choice`, 'choice', when.choice));
  }
  return problems;
};

const checkStep = (step: Step, guide: Guide | Draft, known: KnownContent, path: string): Problem[] => {
  const problems = [
    ...checkTexts(step.text, guide.defaultLocale, `${path}.text`),
    ...checkTexts(step.note, guide.defaultLocale, `${path}.note`),
  ];
  const { id, lesson, picture } = step;
  if (id === end) {
    problems.push({
      path: `${path}.id`,
      message: 'is "end", which means the end of the guide; call it something else',
      reason: 'named-end',
    });
  }
  if (lesson !== undefined && !known.lessons.some(each => each.id === lesson)) {
    problems.push(missing(`${path}.lesson`, 'lesson', lesson));
  }
  if (picture !== undefined && !known.pictures.has(picture)) {
    problems.push(missing(`${path}.picture`, 'picture', picture));
  }
  for (const [position, branch] of (step.branches ?? []).entries()) {
    problems.push(...checkBranch(branch, guide, known, `${path}.branches[${position}]`));
  }
  return problems;
};

const checkBranches = (guide: Guide | Draft, path: string): Problem[] => {
  const cycle = findCycle(guide.steps);
  if (!cycle) return [];
  const round = [...cycle.way, ...cycle.way.slice(0, 1)].map(position => position + 1).join(' → ');
  const message = `leads round in a circle through the steps ${round}; let it lead to a later step or to "end"`;
  return [
    {
      path: `${path}.steps[${cycle.step}].branches[${cycle.branch}].to`,
      message,
      reason: 'branch-circle',
      values: { steps: round },
    },
  ];
};

/**
 * What the schema cannot see: whether everything that a guide names is there, whether it comes to an end, and whether
 * it says something in its default language. A guide is imported or published only without problems.
 *
 * @param known the lessons and pictures that the guide may name
 * @param path where the guide is, for the problems' paths
 */
export const checkGuide = (guide: Guide | Draft, known: KnownContent, path = 'guide'): Problem[] => {
  const problems = [
    ...checkTexts(guide.title, guide.defaultLocale, `${path}.title`),
    ...checkTexts(guide.summary, guide.defaultLocale, `${path}.summary`),
  ];
  if (guide.steps.length === 0)
    problems.push({ path: `${path}.steps`, message: 'is empty; add a step', reason: 'no-steps' });
  const doubles = checkUnique(guide.steps, `${path}.steps`);
  for (const [position, step] of guide.steps.entries()) {
    problems.push(...checkStep(step, guide, known, `${path}.steps[${position}]`));
  }
  return [...problems, ...doubles, ...(doubles.length > 0 ? [] : checkBranches(guide, path))];
};
