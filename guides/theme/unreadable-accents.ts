import type { Theme } from '../schema/theme.ts';
import { accentContrast, leastContrast } from './accent-contrast.ts';
import { readableAccent } from './readable-accent.ts';

/** An accent that cannot be read where it would be used as it is. */
export interface UnreadableAccent {
  field: 'accent' | 'accentDark';
  /** Its contrast, cut to one decimal: 4.49 is not 4.5. */
  ratio: number;
  /** The nearest one that can be read. */
  nearest: string;
}

/** The accents of a theme that cannot be read. One that is fitted to light and to dark always can be. */
export const unreadableAccents = ({ accent, accentDark }: Theme): UnreadableAccent[] =>
  accentDark === undefined
    ? []
    : ([['accent', accent, 'light'] as const, ['accentDark', accentDark, 'dark'] as const] as const).flatMap(
        ([field, value, scheme]) =>
          value === undefined || accentContrast(value, scheme) >= leastContrast
            ? []
            : [
                {
                  field,
                  ratio: Math.floor(accentContrast(value, scheme) * 10) / 10,
                  nearest: readableAccent(value, scheme),
                },
              ],
      );
