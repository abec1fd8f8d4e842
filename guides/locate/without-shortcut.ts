const keys = /\s*(?:(?:ctrl|strg|alt|shift|cmd|meta|option)\s?[-+]\s?|[⌘⇧⌥⌃])+\S{1,6}(?:\s\S{1,2})?$/i;

/** A label without the keys that do the same ("Import Ctrl+I"): menus show them in one version and not in the next. */
export const withoutShortcut = (label: string): string => {
  const rest = label.slice(0, 200).replace(keys, '');
  return rest.trim() ? rest : label;
};
