import type { Step } from '../../../guides/schema/step.ts';
import type { Target } from '../../../guides/schema/target.ts';

/** Files for the studio. */
export interface AloneGuide {
  /** The guide that a task of the other one starts. */
  task: string;
  /** A guide with every kind of step that stands alone, and a lesson. */
  guide: string;
}

/** The page on which that guide is played. */
export const alonePage = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<label>Remark <input id="remark"></label>
<button id="open" onclick="this.insertAdjacentHTML('afterend', '<section id=catalogue aria-label=Catalogue>Catalogue</section>')">Open the catalogue</button>
<button id="approve" onclick="this.insertAdjacentHTML('afterend', '<p id=approved role=note aria-label=Approved>Approved</p>')">Approve</button>`;

const rich = (text: string) => ({ en: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const target = (tag: string, id: string, role: string, name: string): Target =>
  ({ v: 1, key: `${tag}#${id}`, tag, role, name, attributes: { id } }) as Target;
const readBy = { en: 'The purchasing team reads this.' };
const choice = (id: string, text: string, more: object = {}) => ({ id, text: { en: text }, ...more });
const is = (seen: Target) => ({ kind: 'element', is: 'found', target: seen });

const shared = {
  format: 'handrail/guide',
  formatVersion: 2,
  version: 1,
  defaultLocale: 'en',
  publishedAt: 1,
};
const fileOf = (guide: object, lessons: object[] = []): string =>
  JSON.stringify({ format: 'handrail/guide-file', formatVersion: 2, guide, lessons, pictures: [] });

/**
 * Such a guide.
 *
 * @param origin where `alonePage` is, under `/orders`
 * @param shop another site, to whose `/basket` it leads at the end
 */
export const aloneGuide = (origin: string, shop: string): AloneGuide => {
  const page = `${origin}/orders`;
  const step = (id: string, text: string, rest: object, at = page): Step =>
    ({ id, page: at, text: rich(text), ...rest }) as unknown as Step;
  const survey = (id: string, text: string, answer: object): Step =>
    step(id, text, { kind: 'survey', answer, readBy });
  const steps = [
    step('card', 'Welcome to orders.', { kind: 'message' }),
    step('modal', 'Orders need two signatures now.', { kind: 'message', as: 'modal' }),
    step('banner', 'The catalogue is new.', { kind: 'message', as: 'banner' }),
    step('slide-out', 'Ask whenever you like.', { kind: 'message', as: 'slide-out' }),
    step('checklist', 'To be ready:', {
      kind: 'checklist',
      tasks: [
        choice('rules', 'Read the rules', { guide: 'rules' }),
        choice('look', 'Open the catalogue', {
          doneWhen: is(target('section', 'catalogue', 'region', 'Catalogue')),
        }),
      ],
    }),
    step('question', 'Do you know?', { kind: 'question', lesson: 'approvals', card: 'who' }),
    step('lesson', 'Learn about approvals.', { kind: 'lesson', lesson: 'approvals' }),
    survey('rating', 'How easy was it?', { type: 'rating' }),
    survey('recommend', 'Would you recommend it?', { type: 'recommend' }),
    survey('choice', 'What took longest?', {
      type: 'choice',
      choices: [choice('find', 'To find it'), choice('fill', 'To fill it in')],
    }),
    survey('choices', 'What was missing?', {
      type: 'choice',
      multiple: true,
      choices: [choice('price', 'Prices'), choice('date', 'Dates'), choice('help', 'Help')],
    }),
    survey('words', 'What should be different?', { type: 'text' }),
    step('wait', 'Your manager approves it.', {
      kind: 'wait',
      until: is(target('p', 'approved', 'note', 'Approved')),
      seconds: 600,
    }),
    step('late', 'The shop is being asked.', {
      kind: 'wait',
      until: is(target('p', 'answered', 'note', 'Answered')),
      seconds: 3,
      otherwise: { message: rich('The shop takes longer than usual.') },
    }),
    step('ask', 'Somebody can help.', {
      kind: 'ask',
      message: { en: 'I am at step {step} of “{title}”.' },
      to: 'help@erp.example.com',
    }),
    step('jump', 'It goes on in the shop.', { kind: 'jump', address: `${shop}/basket` }),
    step(
      'bye',
      'Your order is placed.',
      { kind: 'end', feedback: { readBy, words: true } },
      `${shop}/basket`,
    ),
  ];
  const lesson = {
    format: 'handrail/lesson',
    formatVersion: 1,
    id: 'approvals',
    version: 1,
    title: { en: 'Approvals' },
    defaultLocale: 'en',
    publishedAt: 1,
    pages: [page],
    cards: [
      { id: 'what', kind: 'text', text: rich('An approval is a signature.') },
      {
        id: 'who',
        kind: 'question',
        question: rich('Who approves?'),
        choices: [
          choice('manager', 'The manager', { correct: true, feedback: rich('Managers sign.') }),
          choice('nobody', 'Nobody', { correct: false }),
        ],
      },
    ],
  };
  return {
    task: fileOf({
      ...shared,
      id: 'rules',
      title: { en: 'The rules' },
      pages: [page],
      steps: [step('rule', 'Two people sign.', { kind: 'message' })],
    }),
    guide: fileOf(
      { ...shared, id: 'orders', title: { en: 'Place an order' }, pages: [page, `${shop}/basket`], steps },
      [lesson],
    ),
  };
};
