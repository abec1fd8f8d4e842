import type { ConditionPart } from '../../../guides/schema/condition-part.ts';
import type { StepOf } from '../../../guides/schema/step.ts';
import { placesOf } from '../places-of.ts';
import { answersOf } from './answers-of.ts';
import type { ConditionSource } from './condition-source.ts';

/** What an author can ask for, as they choose it. */
export const partChoices = [
  ...(['page', 'found', 'absent', 'empty', 'filled'] as const),
  ...(['answer', 'response', 'role', 'language'] as const),
] as const;

/** One thing that an author can ask for. */
export type PartChoice = (typeof partChoices)[number];

/** Which choice a part of a condition is. */
export const choiceOf = (part: ConditionPart): PartChoice => ('is' in part ? part.is : part.kind);

/** The surveys that can be asked about: in own words, there is nothing to compare. */
export const surveysBefore = ({ draft, answered }: ConditionSource): StepOf<'survey'>[] =>
  draft.steps
    .slice(0, answered)
    .filter((step): step is StepOf<'survey'> => step.kind === 'survey' && step.answer.type !== 'text');

/** The first thing that can be asked of a survey. */
export const responseTo = (survey: StepOf<'survey'>): ConditionPart => {
  const { answer } = survey;
  if (answer.type === 'choice') {
    const [first] = answer.choices;
    return { kind: 'response', step: survey.id, ...(first ? { choice: first.id } : {}) };
  }
  return { kind: 'response', step: survey.id, atLeast: 1 };
};

/** A new part of a condition, or undefined where there is nothing that it could ask about. */
export const newPart = (choice: PartChoice, source: ConditionSource): ConditionPart | undefined => {
  const { draft, lessons, locale } = source;
  switch (choice) {
    case 'page':
      return { kind: 'page', page: draft.steps.at(-1)?.page ?? draft.pages[0] ?? '' };
    case 'answer':
      return lessons.flatMap(lesson => answersOf(lesson, locale, ''))[0]?.when;
    case 'response': {
      const survey = surveysBefore(source).at(-1);
      return survey && responseTo(survey);
    }
    case 'role':
      return { kind: 'role', role: '' };
    case 'language':
      return { kind: 'language', language: draft.defaultLocale };
    default: {
      const target = placesOf(draft, locale)[0]?.target;
      if (!target) return undefined;
      return choice === 'found' || choice === 'absent'
        ? { kind: 'element', is: choice, target }
        : { kind: 'field', is: choice, target };
    }
  }
};
