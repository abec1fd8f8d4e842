import { ar } from '../../components/stage/words/ar.ts';
import { en } from '../../components/stage/words/en.ts';
import type { StageWords } from '../../guides/contracts/stage-words.ts';
import type { Inline, RichText } from '../../guides/schema/rich-text.ts';

/** A language that the gallery is drawn in. */
export interface GalleryLanguage {
  locale: 'en' | 'ar';
  direction: 'ltr' | 'rtl';
  words: StageWords;
  /** The one of two texts that is in this language. */
  say(english: string, arabic: string): string;
  /** The same as a paragraph; `**…**` is strong. */
  text(english: string, arabic: string): RichText;
}

const inlines = (line: string): Inline[] =>
  line
    .split('**')
    .flatMap((text, index): Inline[] =>
      text === '' ? [] : [{ type: 'text', text, ...(index % 2 === 1 && { marks: ['strong'] }) }],
    );

const language = (locale: 'en' | 'ar', words: StageWords): GalleryLanguage => {
  const say = (english: string, arabic: string): string => (locale === 'en' ? english : arabic);
  return {
    locale,
    direction: locale === 'en' ? 'ltr' : 'rtl',
    words,
    say,
    text: (english, arabic) => [{ type: 'paragraph', content: inlines(say(english, arabic)) }],
  };
};

/** One from left to right and one from right to left. */
export const galleryLanguages = { en: language('en', en), ar: language('ar', ar) };
