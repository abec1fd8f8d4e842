import type { Locale } from '../schema/locale.ts';
import { composedParent } from './composed-parent.ts';

/** The language that the page declares around an element, as a canonical tag, or undefined where it declares none. */
export const pageLocale = (element: Element): Locale | undefined => {
  for (let current: Element | null = element; current; current = composedParent(current)) {
    const declared = current.getAttribute('lang') ?? current.getAttribute('xml:lang');
    if (!declared) continue;
    try {
      const { language, script, region } = new Intl.Locale(declared.replaceAll('_', '-'));
      if (!/^[a-z]{2,3}$/.test(language)) return undefined;
      return [language, script, region].filter(Boolean).join('-');
    } catch {
      return undefined;
    }
  }
  return undefined;
};
