import type { RunView, StageView, StepView } from '../../../guides/contracts/stage-view.ts';
import { stageViews } from './stage-views.ts';

/** Fields of the step's kind. */
type Changes = object;

const { paragraph } = stageViews;
const alone = { advance: { on: 'acknowledge' } } as const;
const readBy = 'Two people of the purchasing team read this, to make the form better.';

/** The view of a step of a kind. The revision is that of a run which has come to it. */
const of =
  (kind: StepView['kind'], text: string, fields: Changes) =>
  (changes: Changes = {}, run: Partial<Omit<RunView, 'step'>> = {}): StageView =>
    stageViews.step(
      { ...alone, kind, text: paragraph(text), ...fields, ...changes } as Partial<StepView>,
      run,
    );

const question = {
  kind: 'question',
  id: 'kept',
  question: paragraph('What happens to an order that is not saved?'),
  choices: [
    { id: 'kept', text: 'It is kept as a draft' },
    { id: 'lost', text: 'It is lost' },
  ],
};
const survey = (text: string, answer: object) => of('survey', text, { answer, readBy });
const message = (as: string) =>
  of('message', 'Orders over 500 euros now need a second signature before they are sent.', { as });

/** Views of every kind of step that stands alone. Each takes what is to be different. */
export const stepViews = {
  card: message('card'),
  modal: message('modal'),
  banner: message('banner'),
  slideOut: message('slide-out'),
  rating: survey('How easy was it to place this order?', { type: 'rating' }),
  recommend: survey('How likely are you to recommend this form to a colleague?', { type: 'recommend' }),
  choice: survey('What took you the longest?', {
    type: 'choice',
    multiple: false,
    choices: [
      { id: 'find', text: 'To find the product' },
      { id: 'fill', text: 'To fill in the form' },
      { id: 'wait', text: 'To wait for the approval' },
    ],
  }),
  choices: survey('What was missing?', {
    type: 'choice',
    multiple: true,
    choices: [
      { id: 'price', text: 'Prices' },
      { id: 'date', text: 'Days of delivery' },
      { id: 'help', text: 'Somebody to ask' },
    ],
  }),
  words: survey('What should be different?', { type: 'text', most: 500 }),
  question: of('question', 'Before you go on:', { question }),
  answered: of('question', 'Before you go on:', {
    question: {
      ...question,
      answer: {
        choice: 'kept',
        correct: false,
        correctChoices: ['lost'],
        feedback: paragraph('Only what is saved is kept.'),
      },
    },
  }),
  questionGone: of('question', 'Before you go on:', {}),
  checklist: of('checklist', 'To be ready for your first order:', {
    tasks: [
      { id: 'address', text: 'Enter the address of your office', done: true },
      { id: 'budget', text: 'Ask for a budget', done: false, guide: 'ask-for-a-budget' },
      { id: 'look', text: 'Open the catalogue', done: false },
    ],
  }),
  lesson: of('lesson', 'Learn in two cards what an approval is.', {
    lesson: { id: 'approval', title: 'What an approval is' },
  }),
  lessonGone: of('lesson', 'Learn in two cards what an approval is.', {}),
  wait: of('wait', 'The order is being checked. There is nothing to do for you.', {
    until: Date.now() + 3_600_000,
  }),
  jump: of('jump', 'The order goes on in the shop.', { address: 'https://shop.example.com/basket?step=2' }),
  ask: of('ask', 'Somebody in purchasing can help.', {
    message: 'Hello,\nI am stuck at step 4 of “Place an order”. Could you help me?',
    mailto: 'mailto:help@erp.example.com?subject=Order&body=Hello',
  }),
  end: of('end', 'Your order is placed.', {}),
  feedback: of('end', 'Your order is placed.', { feedback: { readBy, words: 500, given: false } }),
  thanked: of('end', 'Your order is placed.', { feedback: { readBy, words: 500, given: true } }),
  failed: of('callout', 'Press Approve.', {
    failure: paragraph('You may not approve orders. Ask your manager to do it.'),
  }),
  timedOut: of('wait', 'The order is being checked.', {
    until: 0,
    failure: paragraph('The check takes longer than usual. Look again later.'),
  }),
};
