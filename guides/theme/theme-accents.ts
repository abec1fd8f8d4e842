import type { Theme } from '../schema/theme.ts';
import type { Scheme } from './grounds.ts';
import { readableAccent } from './readable-accent.ts';

/** The accents of a theme, both of which can be read; undefined where it has Handrail's own. */
export const themeAccents = ({ accent, accentDark }: Theme): Record<Scheme, string> | undefined => {
  const given = accent ?? accentDark;
  if (given === undefined) return undefined;
  return {
    light: readableAccent(given, 'light'),
    dark: readableAccent(accentDark ?? given, 'dark'),
  };
};
