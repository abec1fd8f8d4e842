import type { StepView } from '../../../guides/contracts/stage-view.ts';
import type { GalleryLanguage } from '../gallery-language.ts';
import { stepView } from '../gallery-stage.ts';
import type { GalleryView } from '../gallery-view.ts';

const message = (as: Extract<StepView, { kind: 'message' }>['as'], title: string): GalleryView => ({
  name: `message-${as}`,
  title,
  // A modal waits until nobody's hands are at work, as an offer does.
  after: 1600,
  view: language =>
    stepView(language, {
      kind: 'message',
      as,
      text: language.text(
        'Orders above **10,000 €** are looked at by a colleague before they go out.',
        'الطلبات التي تتجاوز **10,000 €** يراجعها أحد الزملاء قبل إرسالها.',
      ),
      note: language.text('This takes a day at most.', 'يستغرق ذلك يومًا واحدًا على الأكثر.'),
    }),
});

const readBy = ({ say }: GalleryLanguage): string =>
  say('The sales team reads it, without your name.', 'يقرؤه فريق المبيعات دون اسمكم.');

const survey = (
  name: string,
  title: string,
  question: [string, string],
  answer: (language: GalleryLanguage) => Extract<StepView, { kind: 'survey' }>['answer'],
  optional = false,
): GalleryView => ({
  name: `survey-${name}`,
  title,
  view: language =>
    stepView(language, {
      kind: 'survey',
      optional,
      text: language.text(...question),
      answer: answer(language),
      readBy: readBy(language),
    }),
});

const reasons = ({ say }: GalleryLanguage) => [
  { id: 'a', text: say('I did not find the field', 'لم أجد الحقل') },
  { id: 'b', text: say('The words are not those that we use', 'الكلمات ليست تلك التي نستخدمها') },
  { id: 'c', text: say('It took too long', 'استغرق وقتًا طويلًا') },
];

/** Steps that stand alone. */
export const standingViews: GalleryView[] = [
  message('card', 'Message: card'),
  message('modal', 'Message: modal'),
  message('banner', 'Message: banner'),
  message('slide-out', 'Message: slide-out'),
  {
    name: 'checklist',
    title: 'Checklist',
    view: language =>
      stepView(language, {
        kind: 'checklist',
        text: language.text('What belongs to your first day.', 'ما يخص يومكم الأول.'),
        tasks: [
          {
            id: 't1',
            text: language.say('Choose your warehouse', 'اختيار المستودع'),
            done: true,
            guide: 'g1',
          },
          { id: 't2', text: language.say('Enter an order', 'إدخال طلب'), done: false, guide: 'g2' },
          {
            id: 't3',
            text: language.say('Print a delivery note', 'طباعة إشعار التسليم'),
            done: false,
            guide: 'g3',
          },
          { id: 't4', text: language.say('Say hello to the team', 'إلقاء التحية على الفريق'), done: false },
        ],
      }),
  },
  survey('rating', 'Survey: rating', ['How easy was that?', 'ما مدى سهولة ذلك؟'], () => ({ type: 'rating' })),
  survey(
    'recommend',
    'Survey: recommend (0 to 10)',
    ['Would you recommend this system to a colleague?', 'هل توصون زميلًا بهذا النظام؟'],
    () => ({ type: 'recommend' }),
    true,
  ),
  survey('choice-one', 'Survey: one choice', ['What was in your way?', 'ما الذي أعاقكم؟'], language => ({
    type: 'choice',
    multiple: false,
    choices: reasons(language),
  })),
  survey(
    'choice-many',
    'Survey: several choices',
    ['What was in your way?', 'ما الذي أعاقكم؟'],
    language => ({
      type: 'choice',
      multiple: true,
      choices: reasons(language),
    }),
  ),
  survey('text', 'Survey: own words', ['What should be better?', 'ما الذي ينبغي تحسينه؟'], () => ({
    type: 'text',
    most: 500,
  })),
  {
    name: 'lesson-step',
    title: 'Lesson',
    view: language =>
      stepView(language, {
        kind: 'lesson',
        text: language.text('Read first what an order needs.', 'اقرؤوا أولًا ما يحتاجه الطلب.'),
        lesson: { id: 'l1', title: language.say('What an order needs', 'ما يحتاجه الطلب') },
      }),
  },
  ...(['open', 'answered-right', 'answered-wrong'] as const).map(
    (state): GalleryView => ({
      name: `question-${state}`,
      title: `Question: ${state.replace('-', ' ')}`,
      view: language =>
        stepView(language, {
          kind: 'question',
          text: language.text('One question before you go on.', 'سؤال واحد قبل المتابعة.'),
          question: questionCard(language, state),
        }),
    }),
  ),
  {
    name: 'wait',
    title: 'Wait',
    view: language =>
      stepView(language, {
        kind: 'wait',
        text: language.text(
          'The order is being checked. Go on as soon as it is green.',
          'تجري مراجعة الطلب. تابعوا حالما يصبح أخضر.',
        ),
        // The gallery's page moves it to a minute and a half from now.
        until: 0,
      }),
  },
  {
    name: 'jump',
    title: 'Jump to a page',
    view: language =>
      stepView(language, {
        kind: 'jump',
        text: language.text('The next step is on the list of orders.', 'الخطوة التالية في قائمة الطلبات.'),
        address: 'https://erp.example.com/orders',
      }),
  },
  ...([true, false] as const).map(
    (mail): GalleryView => ({
      name: mail ? 'ask-mail' : 'ask',
      title: mail ? 'Ask a colleague, by mail' : 'Ask a colleague',
      view: language =>
        stepView(language, {
          kind: 'ask',
          text: language.text(
            'Only the team lead can release it. Ask for it.',
            'لا يمكن إلا لقائد الفريق الموافقة عليه. اطلبوا ذلك.',
          ),
          message: language.say(
            'Hello,\nmy order waits for your release. Could you look at it today?\nThank you',
            'مرحبًا،\nطلبي في انتظار موافقتكم. هل يمكنكم مراجعته اليوم؟\nشكرًا',
          ),
          ...(mail && { mailto: 'mailto:lead@example.com?subject=Release' }),
        }),
    }),
  ),
  ...(['plain', 'feedback', 'feedback-given'] as const).map(
    (state): GalleryView => ({
      name: `end-${state}`,
      title: `End: ${state.replace('-', ' ')}`,
      view: language =>
        stepView(
          language,
          {
            kind: 'end',
            text: language.text('That was all. The order is on its way.', 'هذا كل شيء. الطلب في طريقه.'),
            ...(state !== 'plain' && {
              feedback: { readBy: readBy(language), words: 300, given: state === 'feedback-given' },
            }),
          },
          { length: 2 },
        ),
    }),
  ),
];

/** A question with its choices, before and after it was answered. */
export function questionCard(
  { say, text }: GalleryLanguage,
  state: 'open' | 'answered-right' | 'answered-wrong',
): NonNullable<Extract<StepView, { kind: 'question' }>['question']> {
  const chosen = state === 'answered-right' ? 'b' : 'a';
  return {
    kind: 'question',
    id: 'q1',
    question: text('Who releases an order above 10,000 €?', 'من يوافق على طلب يتجاوز 10,000 €؟'),
    choices: [
      { id: 'a', text: say('The customer', 'العميل') },
      { id: 'b', text: say('The team lead', 'قائد الفريق') },
      { id: 'c', text: say('Nobody', 'لا أحد') },
    ],
    ...(state !== 'open' && {
      answer: {
        choice: chosen,
        correct: chosen === 'b',
        correctChoices: ['b'],
        feedback: text(
          'The team lead releases it, mostly on the same day.',
          'يوافق عليه قائد الفريق، غالبًا في اليوم نفسه.',
        ),
      },
    }),
  };
}
