import type { Theme } from '../../guides/schema/theme.ts';
import { fill } from '../shared/fill.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { AccentFields } from './AccentFields.tsx';

/** What the fields of a look are given. */
export interface LookFieldsProps {
  theme: Theme;
  /** Shows it without keeping it, as while a slider is being moved. */
  onTry: (theme: Theme) => void;
  onChange: (theme: Theme) => void;
}

/** The corners of Handrail's own cards, in px. */
const ownRadius = 12;

/** Without the fields that say what is so anyway. */
const tidy = (theme: Theme): Theme =>
  Object.fromEntries(
    Object.entries(theme).filter(
      ([field, value]) =>
        value !== undefined &&
        !(field === 'font' && value === 'system') &&
        !(field === 'appearance' && value === 'person') &&
        !(field === 'radius' && value === ownRadius),
    ),
  );

/** Accent, corners, font, and light or dark. */
export const LookFields = ({ theme, onTry, onChange }: LookFieldsProps) => {
  const { words, formats } = usePage();
  const text = words.options.look;
  const { radius = ownRadius, font = 'system', appearance = 'person' } = theme;
  const isNamed = font !== 'system' && font !== 'page';
  const change = (changes: Partial<Theme>): void => onChange(tidy({ ...theme, ...changes }));
  return (
    <div class="stack">
      <AccentFields theme={theme} onTry={onTry} onChange={next => onChange(tidy(next))} />
      <label class="field">
        {fill(text.radius, { radius: formats.number(radius) })}
        <input
          type="range"
          min={0}
          max={16}
          step={1}
          value={radius}
          onInput={event => onTry({ ...theme, radius: Number(event.currentTarget.value) })}
          onChange={event => change({ radius: Number(event.currentTarget.value) })}
        />
      </label>
      <SelectField
        label={text.font}
        value={isNamed ? 'named' : font}
        options={[
          { value: 'system', label: text.fontSystem },
          { value: 'page', label: text.fontPage },
          { value: 'named', label: text.fontNamed },
        ]}
        onChange={chosen => change({ font: chosen === 'named' ? 'Arial' : chosen })}
      />
      {isNamed && (
        <TextField
          label={text.fontNames}
          hint={text.fontHint}
          value={font}
          dir="ltr"
          maxLength={255}
          onCommit={names => change({ font: names.trim() || 'system' })}
        />
      )}
      <SelectField
        label={text.appearance}
        value={appearance}
        options={(['person', 'light', 'dark'] as const).map(value => ({
          value,
          label: text.appearances[value],
        }))}
        onChange={chosen => change({ appearance: chosen })}
      />
    </div>
  );
};
