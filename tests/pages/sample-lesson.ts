import type { Lesson } from '../../guides/schema/lesson.ts';
import type { RichText } from '../../guides/schema/rich-text.ts';

const say = (text: string): RichText => [{ type: 'paragraph', content: [{ type: 'text', text }] }];

/** A published lesson with one card of each kind, for tests. */
export const sampleLesson = (): Lesson => ({
  format: 'handrail/lesson',
  formatVersion: 1,
  id: 'flows',
  version: 1,
  publishedAt: Date.UTC(2026, 0, 19, 9),
  title: { en: 'What a flow is' },
  defaultLocale: 'en',
  pages: [],
  cards: [
    { kind: 'text', id: 'what', text: { en: say('A flow is a row of nodes that hand messages on.') } },
    { kind: 'picture', id: 'see', picture: 'shot', description: { en: 'Two nodes joined by a wire' } },
    {
      kind: 'question',
      id: 'ask',
      question: { en: say('Does a flow run before it is deployed?') },
      choices: [
        { id: 'yes', text: { en: 'Yes' }, correct: false, feedback: { en: say('It waits for “Deploy”.') } },
        {
          id: 'no',
          text: { en: 'No' },
          correct: true,
          feedback: { en: say('It runs once it is deployed.') },
        },
      ],
    },
  ],
});
