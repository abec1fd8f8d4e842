import type { MuiKit } from './mui-kit.ts';

/** The shape of an icon: another for each name. */
const drawing = (name: string): string =>
  `M3 21${[...name].map((letter, at) => `L${3 + at * 2} ${3 + (letter.charCodeAt(0) % 16)}`).join('')}V21z`;

/** Icons by name, made as the icon package makes them: one component for each. */
export const muiIcons = ({ make, createSvgIcon }: MuiKit): ((name: string | undefined) => unknown) => {
  const made = new Map<string, unknown>();
  return name => {
    if (!name) return undefined;
    const title = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const icon = made.get(name) ?? createSvgIcon(make('path', { d: drawing(name) }), title);
    made.set(name, icon);
    return make(icon, { key: name });
  };
};
