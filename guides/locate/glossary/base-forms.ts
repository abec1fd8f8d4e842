const ARABIC_PREFIXES = ['وال', 'بال', 'لل', 'ال', 'و', 'ل', 'ب'];
const ARABIC_ENDINGS = ['ات', 'ون', 'ين', 'ان', 'ة', 'ه', 'ي'];
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  en: ['s', 'es'],
  de: ['e', 'n', 'en', 's', 'es', 'er', 'ern', 'em', 'nen', 'in', 'innen'],
  fr: ['s', 'es', 'e', 'x'],
  es: ['s', 'es', 'o', 'a', 'os', 'as'],
};
const SHORTEST = 3;

const arabicForms = (word: string): string[] => {
  const bare = ['', ...ARABIC_PREFIXES]
    .filter(start => word.startsWith(start))
    .map(start => word.slice(start.length));
  return bare.flatMap(form => [
    form,
    ...ARABIC_ENDINGS.filter(ending => form.endsWith(ending)).flatMap(ending => {
      const stem = form.slice(0, -ending.length);
      return ending === 'ات' ? [stem, `${stem}ة`] : [stem];
    }),
  ]);
};

/**
 * What a folded word may be an inflected form of, the likeliest first: the word itself is not among them.
 *
 * @param language primary subtag
 */
export const baseForms = (word: string, language: string): string[] => {
  const forms: string[] = [];
  if (language === 'en' && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (language === 'es' && word.endsWith('ces')) forms.push(`${word.slice(0, -3)}z`);
  if (language === 'ar') forms.push(...arabicForms(word));
  if (!(language === 'en' && /(?:ss|us|is)$/.test(word))) {
    for (const ending of ENDINGS[language] ?? [])
      if (word.endsWith(ending)) forms.push(word.slice(0, -ending.length));
  }
  return forms.filter(form => form !== word && form.length >= SHORTEST);
};
