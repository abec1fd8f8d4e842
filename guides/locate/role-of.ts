/** The role that a tag implies whatever its attributes, and the tags (HTML Accessibility API Mappings, 2024). */
const tagsOf = {
  article: 'article',
  banner: 'header',
  button: 'button summary',
  cell: 'td',
  columnheader: 'th',
  complementary: 'aside',
  contentinfo: 'footer',
  definition: 'dd',
  dialog: 'dialog',
  document: 'html',
  figure: 'figure',
  form: 'form',
  group: 'details fieldset optgroup',
  heading: 'h1 h2 h3 h4 h5 h6',
  legend: 'legend',
  list: 'menu ol ul',
  listbox: 'datalist',
  listitem: 'li',
  main: 'main',
  math: 'math',
  navigation: 'nav',
  option: 'option',
  progressbar: 'progress',
  region: 'section',
  row: 'tr',
  rowgroup: 'tbody tfoot thead',
  separator: 'hr',
  status: 'output',
  table: 'table',
  term: 'dt',
  textbox: 'textarea',
};
/** The same for the types of a field of one line. A list of suggestions makes a combobox of those that take text. */
const typesOf = {
  button: 'button image reset submit',
  checkbox: 'checkbox',
  radio: 'radio',
  searchbox: 'search',
  slider: 'range',
  spinbutton: 'number',
  textbox: 'email tel text url',
};
const invert = (table: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(table).flatMap(([role, keys]) => keys.split(' ').map(key => [key, role] as const)));
const roleOfTag = invert(tagsOf);
const roleOfType = invert(typesOf);

/** States and properties that keep an element from being without a role (WAI-ARIA 1.2, conflict resolution). */
const global =
  'atomic busy controls current description describedby details dropeffect flowto grabbed hidden keyshortcuts label labelledby live owns relevant roledescription'
    .split(' ')
    .map(name => `[aria-${name}]`)
    .join();

const impliedBy = (element: Element): string | undefined => {
  const { localName: tag } = element;
  if (/^(a|area|link)$/.test(tag)) return element.hasAttribute('href') ? 'link' : undefined;
  if (tag === 'img')
    return element.getAttribute('alt') === '' && !element.matches(global) ? undefined : 'img';
  if (tag === 'select') {
    return element.hasAttribute('multiple') || (element as HTMLSelectElement).size > 1
      ? 'listbox'
      : 'combobox';
  }
  if (tag !== 'input') return roleOfTag.get(tag);
  const role = roleOfType.get((element as HTMLInputElement).type);
  return element.hasAttribute('list') && /^(text|search)box$/.test(role ?? '') ? 'combobox' : role;
};

/**
 * The ARIA role of an element, explicit or implied by its tag, or undefined where it has none. It is the answer of
 * dom-accessibility-api, in a third of its size.
 */
export const roleOf = (element: Element): string | undefined => {
  const role = element.getAttribute('role')?.trim().split(' ')[0];
  if (role === 'generic') return undefined;
  const isImplied = !role || ((role === 'presentation' || role === 'none') && element.matches(global));
  if (!isImplied) return role === 'presentation' || role === 'none' ? undefined : role.slice(0, 40);
  return impliedBy(element);
};
