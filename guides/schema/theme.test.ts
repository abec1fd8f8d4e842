import { expect, it } from 'vitest';
import { describeError } from '../exchange/describe-error.ts';
import { problemFailure } from '../exchange/problem-failure.ts';
import { policySchema } from './policy.ts';
import { themeSchema } from './theme.ts';

const refused = (theme: object): string | undefined => {
  const { error } = policySchema.safeParse({ theme });
  return error && problemFailure(describeError(error, { theme })).message;
};

it('takes a theme with everything in it, and one with nothing', () => {
  const theme = {
    accent: '#5B2A86',
    accentDark: '#d5b3ff',
    radius: 4,
    font: 'メイリオ, Inter',
    appearance: 'light',
  };
  expect(themeSchema.parse(theme)).toEqual(theme);
  expect(themeSchema.parse({})).toEqual({});
});

it.each([
  [{ accent: 'red' }, 'theme.accent is not a colour; write it like "#0b6a6b".'],
  [
    { accent: '#ffcc00', accentDark: '#ffcc00' },
    'theme.accent can be read at 1.3:1 only, and 4.5:1 is needed; take #896e00, the nearest that can be read.',
  ],
  [
    { accent: '#5b2a86', accentDark: '#5b2a86' },
    'theme.accentDark can be read at 1.3:1 only, and 4.5:1 is needed; take #a88ebf, the nearest that can be read.',
  ],
  [{ radius: 17 }, 'theme.radius is more than 16; shorten or lower it.'],
  [{ radius: 2.5 }, 'theme.radius is not a whole number; give one.'],
  [
    { font: 'Inter"' },
    'theme.font is not a font; write "system", "page" or names such as "Inter, Noto Sans".',
  ],
  [
    { appearance: 'sepia' },
    'theme.appearance has a value that is not known; give "person", "light" or "dark".',
  ],
  [{ colour: '#000000' }, 'theme.colour is a field that Handrail does not know; take it out.'],
])('says of %j what is wrong and how it is mended', (theme, sentence) => {
  expect(refused(theme)).toBe(sentence);
});

it('takes the colour that it names as the nearest', () => {
  expect(refused({ accent: '#896e00', accentDark: '#ffcc00' })).toBeUndefined();
});
