/** Puts values into the places of a text: `fill('Step {number}', { number: 2 })` is `Step 2`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
