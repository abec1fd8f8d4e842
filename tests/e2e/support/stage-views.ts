import type {
  LessonView,
  OfferView,
  RunView,
  StageView,
  StepView,
} from '../../../guides/contracts/stage-view.ts';
import { isPlainStep } from '../../../guides/play/is-plain-step.ts';
import type { RichText } from '../../../guides/schema/rich-text.ts';
import { stageWords } from './stage-words.ts';

/** One paragraph of plain text. */
const paragraph = (text: string): RichText => [{ type: 'paragraph', content: [{ type: 'text', text }] }];

const base = { readAt: 0, locale: 'en', direction: 'ltr', words: stageWords } as const;

/** Views of the stage for tests in a browser. Each takes what is to be different. */
export const stageViews = {
  paragraph,
  nothing: base as StageView,
  offer: (changes: Partial<OfferView> = {}): StageView => ({
    ...base,
    offer: {
      id: '018f0000-0000-7000-8000-000000000002',
      kind: 'guide',
      title: 'Publish a flow',
      because: 'rage-click',
      length: 5,
      ...changes,
    },
  }),
  step(changes: Partial<StepView>, run: Partial<Omit<RunView, 'step'>> = {}): StageView {
    const step = {
      id: 's2',
      kind: 'callout',
      number: 2,
      text: paragraph('Click Save'),
      advance: { on: 'click' },
      optional: false,
      page: 'https://erp.example.com/orders/*',
      ...changes,
    } as StepView;
    return {
      ...base,
      run: {
        id: '018f0000-0000-7000-8000-000000000001',
        revision: 2,
        title: 'Publish a flow',
        status: 'active',
        length: 5,
        place: 'here',
        canGoBack: true,
        preview: false,
        ...run,
        step: step.target && isPlainStep(step) ? { ...step, plain: true } : step,
      },
    };
  },
  lesson: (card: LessonView['card'], changes: Partial<LessonView> = {}): StageView => ({
    ...base,
    lesson: {
      session: '018f0000-0000-7000-8000-000000000003',
      title: 'What saving does',
      number: 1,
      length: 2,
      card,
      ...changes,
    },
  }),
};
