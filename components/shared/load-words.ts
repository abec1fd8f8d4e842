import type { OwnLanguage } from './own-language.ts';
import type { Words } from './words/words.ts';

const catalogues: Readonly<Record<OwnLanguage, () => Promise<Words>>> = {
  en: async () => (await import('./words/en.ts')).en,
  de: async () => (await import('./words/de.ts')).de,
  fr: async () => (await import('./words/fr.ts')).fr,
  es: async () => (await import('./words/es.ts')).es,
  ja: async () => (await import('./words/ja.ts')).ja,
  ar: async () => (await import('./words/ar.ts')).ar,
  'zh-Hans': async () => (await import('./words/zh-hans.ts')).zhHans,
};

/** The words of the pages in one language. A page loads those of no other. */
export const loadWords = (language: OwnLanguage): Promise<Words> => catalogues[language]();
