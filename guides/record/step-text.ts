import type { RecorderMessage } from '../contracts/recorder.ts';
import type { Locale } from '../schema/locale.ts';
import type { LocalizedRichText } from '../schema/localized.ts';
import type { Inline, RichText } from '../schema/rich-text.ts';
import { type StepPhrase, stepPhrases } from './step-phrases.ts';

/** What is known of a recorded action. */
export interface ActionWords {
  action: Extract<RecorderMessage, { type: 'recorder/action' }>['action'];
  /** The words on the target as the person sees them; empty where there are none. */
  label: string;
  /** The target's ARIA role. */
  role: string;
  /** The page's language. */
  locale: Locale;
}

/** Roles whose element is one of several that a list or menu offers. */
const chosen = new Set(['option', 'menuitem', 'menuitemradio', 'radio', 'treeitem']);

/**
 * A step's text in plain words, "Click **Deploy**": in the page's language where it is one that Handrail speaks, and
 * always in English. The label stays in the page's language.
 */
export const stepText = ({ action, label, role, locale }: ActionWords): LocalizedRichText => {
  const isChoice = chosen.has(role) && (action === 'click' || action === 'check');
  const phrase: StepPhrase = isChoice ? 'choose' : action;
  const languages = new Set(['en', spokenLanguage(locale)]);
  return Object.fromEntries(
    [...languages].map(language => [
      language,
      sentence(stepPhrases[language as Spoken][phrase], label.trim()),
    ]),
  );
};

type Spoken = keyof typeof stepPhrases;

const spokenLanguage = (locale: Locale): Spoken => {
  const { language, script } = new Intl.Locale(locale).maximize();
  const tag = language === 'zh' ? `zh-${script}` : language;
  return tag in stepPhrases ? (tag as Spoken) : 'en';
};

const sentence = ([withLabel, without]: readonly [string, string], label: string): RichText => {
  if (!label) return [{ type: 'paragraph', content: [{ type: 'text', text: without }] }];
  const [before = '', after = ''] = withLabel.split('{label}');
  const content: Inline[] = [
    { type: 'text', text: before },
    { type: 'text', text: label, marks: ['strong'] },
    { type: 'text', text: after },
  ];
  return [{ type: 'paragraph', content: content.filter(({ text }) => text !== '') }];
};
