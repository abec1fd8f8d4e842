import { leastContrast } from '../../guides/theme/accent-contrast.ts';
import { readableAccent } from '../../guides/theme/readable-accent.ts';
import { themeAccents } from '../../guides/theme/theme-accents.ts';
import { unreadableAccents } from '../../guides/theme/unreadable-accents.ts';
import { fill } from '../shared/fill.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { usePage } from '../shared/use-page.ts';
import { ColourField } from './ColourField.tsx';
import type { LookFieldsProps } from './LookFields.tsx';

/** What colour chosen first: Handrail's own. */
const ownAccent = '#0b6a6b';

/** One colour that is fitted to light and dark, or one for each, which has to be readable as it is. */
export const AccentFields = ({ theme, onTry, onChange }: LookFieldsProps) => {
  const { words, formats } = usePage();
  const text = words.options.look;
  const { accent, accentDark, ...rest } = theme;
  const way = accentDark !== undefined ? 'each' : accent !== undefined ? 'one' : 'own';
  const fitted = themeAccents(theme);
  const isFitted = fitted && (fitted.light !== accent || fitted.dark !== accent);
  const field = (name: 'accent' | 'accentDark', label: string, value: string) => {
    const fault = unreadableAccents(theme).find(each => each.field === name);
    return (
      <ColourField
        label={label}
        value={value}
        problem={
          fault &&
          fill(text.unreadable, {
            ratio: formats.number(fault.ratio),
            least: formats.number(leastContrast),
          })
        }
        mend={fault && { label: fill(text.useNearest, { colour: fault.nearest }), colour: fault.nearest }}
        onTry={colour => onTry({ ...theme, [name]: colour })}
        onChange={colour => onChange({ ...theme, [name]: colour })}
      />
    );
  };
  return (
    <>
      <SelectField
        label={text.colours}
        value={way}
        options={(['own', 'one', 'each'] as const).map(value => ({ value, label: text.ways[value] }))}
        onChange={chosen => {
          const one = accent ?? ownAccent;
          if (chosen === 'own') onChange(rest);
          else if (chosen === 'one') onChange({ ...rest, accent: one });
          else {
            const both = { accent: readableAccent(one, 'light'), accentDark: readableAccent(one, 'dark') };
            onChange({ ...rest, ...both });
          }
        }}
      />
      {way === 'one' && field('accent', text.colour, accent ?? ownAccent)}
      {way === 'one' && isFitted && (
        <p class="field__hint">{fill(text.fitted, { light: fitted.light, dark: fitted.dark })}</p>
      )}
      {way === 'each' && (
        <div class="stack">
          {field('accent', text.colourLight, accent ?? ownAccent)}
          {field('accentDark', text.colourDark, accentDark ?? ownAccent)}
        </div>
      )}
    </>
  );
};
