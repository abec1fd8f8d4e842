import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ThemeTokens } from '../contracts/stage-view.ts';
import { themeSchema } from '../schema/theme.ts';
import { contrast } from './contrast.ts';
import { grounds } from './grounds.ts';
import { themeTokens } from './theme-tokens.ts';

const colour = fc
  .tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 255 })))
  .map(parts => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`);

/** The light and the dark value of a token. */
const valuesOf = (tokens: ThemeTokens, name: `--${string}`): Record<'light' | 'dark', string> => {
  const [, light = '', dark = ''] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(tokens[name] ?? '') ?? [];
  return { light, dark };
};

const expectReadable = (tokens: ThemeTokens): void => {
  const [accent, strong, ring] = (['--accent', '--accent-strong', '--ring'] as const).map(name =>
    valuesOf(tokens, name),
  );
  for (const scheme of ['light', 'dark'] as const) {
    const { surface, raised, line, halo, onAccent } = grounds[scheme];
    for (const ground of [surface, raised, onAccent])
      expect(contrast(accent?.[scheme] ?? '', ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(strong?.[scheme] ?? '', onAccent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ring?.[scheme] ?? '', halo)).toBeGreaterThanOrEqual(3);
    expect(contrast(accent?.[scheme] ?? '', line)).toBeGreaterThanOrEqual(3);
  }
};

it('fits any one colour to light and to dark, so that it can be read and seen', () => {
  fc.assert(fc.property(colour, accent => expectReadable(themeTokens(themeSchema.parse({ accent })))));
});

it('leaves no pair of colours through the schema that cannot be read', () => {
  fc.assert(
    fc.property(colour, colour, (accent, accentDark) => {
      const parsed = themeSchema.safeParse({ accent, accentDark });
      if (parsed.success) expectReadable(themeTokens(parsed.data));
      else expect(parsed.error.issues.length).toBeLessThanOrEqual(2);
    }),
  );
});

it('takes colours that can be read as they are', () => {
  expect(valuesOf(themeTokens({ accent: '#5b2a86', accentDark: '#d5b3ff' }), '--accent')).toEqual({
    light: '#5b2a86',
    dark: '#d5b3ff',
  });
  expect(valuesOf(themeTokens({ accent: '#5b2a86' }), '--accent').light).toBe('#5b2a86');
});

it('says nothing of what is Handrail’s own', () => {
  expect(themeTokens({})).toEqual({});
  expect(themeTokens({ font: 'system', appearance: 'person' })).toEqual({});
});

it('gives corners, fonts and the scheme', () => {
  expect(themeTokens({ radius: 0, font: 'Inter, Noto Sans,serif', appearance: 'dark' })).toEqual({
    '--radius': '0px',
    '--font': '"Inter", "Noto Sans", serif, system-ui',
    'color-scheme': 'dark',
  });
  expect(themeTokens({ font: 'page' })['--font']).toBe('var(--page-font, system-ui), system-ui');
});

it('lets no name of a font out of its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), font => {
      const parsed = themeSchema.safeParse({ font });
      if (!parsed.success) return;
      const { '--font': families = '' } = themeTokens(parsed.data);
      expect(families.replace(/"[^"\\]*"|var\(--page-font, system-ui\)/g, '')).toMatch(/^[a-z, -]*$/);
    }),
    { examples: [['Inter"; color: red'], ['a\\'], ['メイリオ'], ['page'], ['url(x)']] },
  );
});
