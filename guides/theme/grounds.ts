/** Light or dark, as the person's system has it. */
export type Scheme = 'light' | 'dark';

/** What colours of a theme have to be told from, in each scheme: as `components/stage/theme.css` has it. */
export const grounds = {
  light: { surface: '#ffffff', raised: '#f3f6f6', line: '#d8e0e1', halo: '#ffffff', onAccent: '#ffffff' },
  dark: { surface: '#1d2528', raised: '#283236', line: '#3a474c', halo: '#0d1416', onAccent: '#06201f' },
} as const satisfies Record<Scheme, Record<string, `#${string}`>>;
