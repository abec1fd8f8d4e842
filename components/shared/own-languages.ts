/** The languages that Handrail itself speaks, with their writing direction. English is the one that all others are made from. */
export const ownLanguages = {
  en: 'ltr',
  de: 'ltr',
  fr: 'ltr',
  es: 'ltr',
  ja: 'ltr',
  ar: 'rtl',
  'zh-Hans': 'ltr',
} as const;
