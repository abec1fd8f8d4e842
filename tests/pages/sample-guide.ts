import type { Guide } from '../../guides/schema/guide.ts';
import type { Step } from '../../guides/schema/step.ts';
import type { Target } from '../../guides/schema/target.ts';

const target: Target = { v: 1, key: 'button#deploy', tag: 'button' };
const page = 'https://flows.example.com/editor';

const steps: Step[] = [
  {
    kind: 'callout',
    id: 'drag',
    page,
    target,
    advance: { on: 'click' },
    picture: 'shot',
    text: {
      en: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Choose ' },
            { type: 'text', text: 'inject', marks: ['strong'] },
            { type: 'text', text: ' in the palette' },
          ],
        },
      ],
      de: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wählen Sie inject in der Palette' }] }],
    },
  },
  {
    kind: 'callout',
    id: 'name',
    page,
    target,
    advance: { on: 'input' },
    optional: true,
    lesson: 'flows',
    text: { en: [{ type: 'paragraph', content: [{ type: 'text', text: 'Fill in the name of the flow' }] }] },
    note: { en: [{ type: 'paragraph', content: [{ type: 'text', text: 'A short name is found sooner.' }] }] },
    branches: [{ when: { kind: 'answer', lesson: 'flows', card: 'ask', choice: 'no' }, to: 'end' }],
  },
  {
    kind: 'message',
    id: 'done',
    page,
    text: {
      en: [
        {
          type: 'list',
          ordered: false,
          items: [
            [{ type: 'text', text: 'The flow runs.' }],
            [{ type: 'link', text: 'Read more', href: 'https://flows.example.com/help' }],
          ],
        },
      ],
    },
  },
];

/** A published guide of three steps, for tests. */
export const sampleGuide = (): Guide =>
  structuredClone({
    format: 'handrail/guide',
    formatVersion: 1,
    id: 'deploy',
    version: 2,
    publishedAt: Date.UTC(2026, 0, 20, 9),
    title: { en: 'Deploy a flow', de: 'Einen Flow bereitstellen' },
    summary: { en: 'Draw a small flow and put it to work.' },
    defaultLocale: 'en',
    pages: ['https://flows.example.com/**'],
    steps,
  });
