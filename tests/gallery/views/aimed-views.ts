import type { StepView } from '../../../guides/contracts/stage-view.ts';
import type { GalleryLanguage } from '../gallery-language.ts';
import { emptyView, galleryTarget, stepView } from '../gallery-stage.ts';
import type { GalleryView } from '../gallery-view.ts';

const saving = ({ text }: GalleryLanguage) =>
  text('Press **Save order**. Until then nothing is sent.', 'اضغطوا **حفظ الطلب**. لا يُرسل شيء قبل ذلك.');

const callout = (
  name: string,
  title: string,
  more: (language: GalleryLanguage) => Partial<Extract<StepView, { kind: 'callout' }>>,
): GalleryView => ({
  name: `callout-${name}`,
  title,
  view: language =>
    stepView(language, {
      kind: 'callout',
      text: saving(language),
      target: galleryTarget(language, 'save'),
      ...more(language),
    }),
});

type Does = Extract<StepView, { kind: 'action' }>['does'];

const action = (
  name: string,
  title: string,
  allowed: boolean,
  of: 'save' | 'check' | 'customer' | 'quantity',
  does: (language: GalleryLanguage) => Does,
  advance: StepView['advance'] = { on: 'click' },
): GalleryView => ({
  name: `action-${name}`,
  title,
  view: language =>
    stepView(language, {
      kind: 'action',
      text: language.text('Handrail can do this for you.', 'يمكن لـ Handrail القيام بذلك نيابة عنكم.'),
      target: galleryTarget(language, of),
      does: does(language),
      allowed,
      advance,
    }),
});

const tip = (name: string, title: string, typed?: string): GalleryView => ({
  name: `input-tip-${name}`,
  title,
  view: language =>
    stepView(language, {
      kind: 'input-tip',
      text: language.text('How many pieces? Whole boxes hold 10.', 'كم قطعة؟ الصندوق الكامل يحتوي على 10.'),
      target: galleryTarget(language, 'quantity'),
      rule: { required: true, format: 'integer' },
      advance: { on: 'input' },
    }),
  ...(typed !== undefined && { deeds: () => [{ into: '#quantity', type: typed }] }),
});

const launcher = (look: 'button' | 'badge'): GalleryView => ({
  name: `launcher-${look}`,
  title: `Launcher: ${look}`,
  view: language => ({
    ...emptyView(language),
    launchers: [
      {
        guide: 'g1',
        version: 1,
        id: 'l1',
        label: language.say('How it is done', 'كيف يتم ذلك'),
        look,
        target: galleryTarget(language, 'save'),
        title: language.say('Enter an order', 'إدخال طلب'),
      },
    ],
  }),
});

/** Steps at a target, and what stands beside elements of the page. */
export const aimedViews: GalleryView[] = [
  callout('plain', 'Callout', () => ({})),
  callout('click', 'Callout that waits for the press, with note and lesson', ({ text, say }) => ({
    advance: { on: 'click' },
    optional: true,
    note: text('The number comes by mail.', 'يصل الرقم عبر البريد.'),
    lesson: { id: 'l1', title: say('What an order needs', 'ما يحتاجه الطلب') },
  })),
  callout('others', 'Callout with several targets', language => ({
    others: [galleryTarget(language, 'customer'), galleryTarget(language, 'quantity')],
  })),
  callout('spotlight', 'Callout with a spotlight', () => ({ spotlight: true })),
  {
    name: 'beacon',
    title: 'Beacon',
    view: language =>
      stepView(language, { kind: 'beacon', text: saving(language), target: galleryTarget(language, 'save') }),
  },
  tip('plain', 'Input tip'),
  tip('fault', 'Input tip: with a fault', '12,5 kg'),
  tip('right', 'Input tip: all is well', '20'),
  action('click', 'Action: click', true, 'check', () => ({ type: 'click' })),
  action('consequential', 'Action: with consequences', true, 'save', () => ({ type: 'click' })),
  action('select', 'Action: select', true, 'customer', ({ say }) => ({
    type: 'select',
    option: say('Muster AG', 'شركة النور'),
  })),
  action('type', 'Action: type', true, 'quantity', () => ({ type: 'type', text: '20' }), { on: 'input' }),
  action(
    'ask-and-type',
    'Action: type what the person says',
    true,
    'quantity',
    ({ say }) => ({ type: 'ask-and-type', label: say('How many pieces?', 'كم قطعة؟') }),
    { on: 'input' },
  ),
  action('not-allowed', 'Action: not allowed', false, 'check', () => ({ type: 'click' })),
  launcher('button'),
  launcher('badge'),
  {
    name: 'missing',
    title: 'Target that is not there',
    after: 4000,
    view: language =>
      stepView(language, {
        kind: 'callout',
        text: saving(language),
        target: galleryTarget(language, 'nowhere'),
      }),
  },
  {
    name: 'failure',
    title: 'Step that could not be shown, in the author’s words',
    view: language =>
      stepView(language, {
        kind: 'callout',
        text: saving(language),
        target: galleryTarget(language, 'nowhere'),
        failure: language.text(
          'You may not save here. Ask your team lead.',
          'لا يمكنكم الحفظ هنا. اسألوا قائد الفريق.',
        ),
      }),
  },
];
