import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyView, galleryTarget, lessonView, stepView } from '../gallery-stage.ts';
import type { GalleryView } from '../gallery-view.ts';
import { questionCard } from './standing-views.ts';

/** Any picture will do. */
const picture = readFileSync(join(import.meta.dirname, '../../../docs/pictures/step.png'));
const drawing = `data:image/png;base64,${picture.toString('base64')}`;

const offer = (
  name: string,
  title: string,
  kind: 'guide' | 'lesson',
  why: boolean,
  open?: 'why' | 'choices',
): GalleryView => ({
  name: `offer-${name}`,
  title,
  after: 1500,
  view: language => ({
    ...emptyView(language),
    offer: {
      id: '018f0000-0000-7000-8000-000000000002',
      kind,
      title: language.say('Enter an order', 'إدخال طلب'),
      because: 'validation-loop',
      length: 5,
      ...(why && {
        why: [
          language.say('The form refused an entry three times.', 'رفض النموذج الإدخال ثلاث مرات.'),
          language.say('Two of three offers are left for today.', 'بقي عرضان من ثلاثة لهذا اليوم.'),
        ],
      }),
    },
  }),
  ...(open && {
    deeds: ({ words }) => [{ press: open === 'why' ? words.whyOffer : words.moreChoices }],
  }),
});

/** Offers, lessons, and the states of a run in which no step is shown. */
export const otherViews: GalleryView[] = [
  offer('guide', 'Offer', 'guide', false),
  offer('why', 'Offer with its reasons', 'guide', true, 'why'),
  offer('choices', 'Offer with more choices', 'guide', true, 'choices'),
  offer('lesson', 'Offer of a lesson', 'lesson', false),
  {
    name: 'elsewhere',
    title: 'Step on another page',
    view: language =>
      stepView(
        language,
        {
          kind: 'callout',
          text: language.text('Press Save.', 'اضغطوا حفظ.'),
          target: galleryTarget(language, 'save'),
        },
        { place: 'elsewhere', address: 'https://erp.example.com/orders/new' },
      ),
  },
  {
    name: 'preview',
    title: 'An author’s trial',
    view: language =>
      stepView(
        language,
        {
          kind: 'callout',
          text: language.text('Press Save.', 'اضغطوا حفظ.'),
          target: galleryTarget(language, 'save'),
        },
        { preview: true, canGoBack: false },
      ),
  },
  {
    name: 'completed',
    title: 'Guide completed',
    view: language =>
      stepView(
        language,
        {
          kind: 'callout',
          text: language.text('Press Save.', 'اضغطوا حفظ.'),
          target: galleryTarget(language, 'save'),
        },
        { status: 'completed' },
      ),
  },
  {
    name: 'lesson-text',
    title: 'Lesson: text',
    view: language =>
      lessonView(language, {
        kind: 'text',
        id: 'c2',
        text: [
          ...language.text('An order needs three things:', 'يحتاج الطلب إلى ثلاثة أشياء:'),
          {
            type: 'list',
            ordered: false,
            items: [
              [{ type: 'text', text: language.say('a customer', 'عميل') }],
              [{ type: 'text', text: language.say('a quantity', 'كمية') }],
              [{ type: 'text', text: language.say('a date of delivery', 'تاريخ تسليم'), marks: ['strong'] }],
            ],
          },
        ],
      }),
  },
  {
    name: 'lesson-picture',
    title: 'Lesson: picture',
    view: language =>
      lessonView(language, {
        kind: 'picture',
        id: 'c2',
        source: drawing,
        description: language.say('An order with a green tick', 'طلب عليه علامة خضراء'),
        text: language.text('Green means: released.', 'الأخضر يعني: تمت الموافقة.'),
      }),
  },
  ...(['open', 'answered-right', 'answered-wrong'] as const).map(
    (state): GalleryView => ({
      name: `lesson-question-${state}`,
      title: `Lesson: question, ${state.replace('-', ' ')}`,
      view: language => lessonView(language, questionCard(language, state)),
    }),
  ),
];
