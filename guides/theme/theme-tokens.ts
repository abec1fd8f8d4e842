import type { ThemeTokens } from '../contracts/stage-view.ts';
import type { Theme } from '../schema/theme.ts';
import { grounds } from './grounds.ts';
import { mixColours } from './mix-colours.ts';
import { themeAccents } from './theme-accents.ts';

/** Names of families that mean what the system has; all others are names of fonts, and are quoted. */
const generic = /^(system-ui|sans-serif|serif|monospace|ui-(sans-serif|serif|rounded|monospace))$/;

/** What a theme is on the stage: properties of `.stage` in `components/stage/theme.css`, with their values. */
export const themeTokens = (theme: Theme): ThemeTokens => {
  const { radius, font = 'system', appearance = 'person' } = theme;
  const accents = themeAccents(theme);
  return {
    ...(accents && colourTokens(accents.light, accents.dark)),
    ...(radius !== undefined && { '--radius': `${radius}px` }),
    ...(font !== 'system' && { '--font': `${familiesOf(font)}, system-ui` }),
    ...(appearance !== 'person' && { 'color-scheme': appearance }),
  };
};

/** A pressed or pointed-at button goes away from its text's colour, so what could be read can still be. */
const colourTokens = (light: string, dark: string): ThemeTokens => ({
  '--accent': `light-dark(${light}, ${dark})`,
  '--accent-strong': `light-dark(${mixColours(light, '#000000', 0.2)}, ${mixColours(dark, '#ffffff', 0.25)})`,
  '--on-accent': `light-dark(${grounds.light.onAccent}, ${grounds.dark.onAccent})`,
  '--ring': `light-dark(${light}, ${dark})`,
});

const familiesOf = (font: string): string => {
  // The stage says what it is: only there the page can be asked.
  if (font === 'page') return 'var(--page-font, system-ui)';
  const names = font.split(',').map(name => name.trim());
  return names.map(name => (generic.test(name) ? name : `"${name}"`)).join(', ');
};
