import type { LessonView, RunView, StageView, StepView } from '../../guides/contracts/stage-view.ts';
import { isPlainStep } from '../../guides/play/is-plain-step.ts';
import type { Target } from '../../guides/schema/target.ts';
import type { GalleryLanguage } from './gallery-language.ts';

type OneOf<View> = View extends unknown
  ? Omit<View, 'id' | 'number' | 'advance' | 'optional' | 'page'>
  : never;
/** A step without what is the same in all of them. */
export type GalleryStep = OneOf<StepView> & Partial<Pick<StepView, 'advance' | 'optional'>>;

/** A view with nothing in it. */
export const emptyView = ({ locale, direction, words }: GalleryLanguage): StageView => ({
  readAt: 0,
  locale,
  direction,
  words,
});

/** A run at this step, number 2 of 5. */
export const stepView = (
  language: GalleryLanguage,
  given: GalleryStep,
  run: Partial<Omit<RunView, 'step'>> = {},
): StageView => {
  const page = 'https://erp.example.com/orders/new';
  const step = {
    id: 's2',
    number: 2,
    advance: { on: 'acknowledge' },
    optional: false,
    page,
    ...given,
  } as StepView;
  return {
    ...emptyView(language),
    run: {
      id: '018f0000-0000-7000-8000-000000000001',
      revision: 2,
      title: language.say('Enter an order', 'إدخال طلب'),
      status: 'active',
      length: 5,
      place: 'here',
      canGoBack: true,
      preview: false,
      ...run,
      step: isPlainStep(step) ? { ...step, plain: true } : step,
    },
  };
};

/** A lesson at this card. */
export const lessonView = (language: GalleryLanguage, card: LessonView['card']): StageView => ({
  ...emptyView(language),
  lesson: {
    session: '018f0000-0000-7000-8000-000000000003',
    title: language.say('What an order needs', 'ما يحتاجه الطلب'),
    number: 2,
    length: 4,
    card,
    previous: 'c1',
    next: 'c3',
  },
});

const names = {
  customer: ['Customer', 'العميل'],
  delivery: ['Delivery date', 'تاريخ التسليم'],
  quantity: ['Quantity', 'الكمية'],
  save: ['Save order', 'حفظ الطلب'],
  check: ['Check stock', 'فحص المخزون'],
  // Nothing in the page is called that.
  nowhere: ['Approve', 'موافقة'],
} as const;

/** An element of the gallery's page, as an author would have recorded it. */
export const galleryTarget = ({ locale, say }: GalleryLanguage, of: keyof typeof names): Target => {
  const isField = of === 'customer' || of === 'delivery' || of === 'quantity';
  const tag = of === 'customer' ? 'select' : isField ? 'input' : 'button';
  return {
    v: 1,
    locale,
    key: `form>${tag}[name=${of}]`,
    tag,
    role: of === 'customer' ? 'combobox' : isField ? 'textbox' : 'button',
    name: say(names[of][0], names[of][1]),
    attributes: { name: of, id: of },
    heading: say('New order', 'طلب جديد'),
  };
};
