import { isGenerated } from './is-generated.ts';
import { shadowHost } from './shadow-host.ts';

const testNames = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'data-hook',
];
const plain = [
  'type',
  'autocomplete',
  'for',
  'aria-haspopup',
  'accesskey',
  'slot',
  'part',
  'icon',
  'method',
  'inputmode',
  'is',
  'col-id',
  'formaction',
];
const most = 8;
const secret = /@|\s|\d{3,}/;
const parameters = new Set([
  'action',
  'module',
  'page',
  'view',
  'tab',
  'do',
  'cmd',
  'controller',
  'route',
  'section',
  'type',
  'mode',
]);

/** What frameworks call every button of a kind. */
const common = /^(commit|submit|button|btn|action|_method|utf8|save)$/i;

/** What a framework's id ends in is the developer's: `__xmlview1--save` (SAPUI5), `j_idt45:save` (JSF). */
const ownPart = (id: string): string => {
  const part = (id.split(/--|:/).at(-1) ?? '').replace(/^[-_]+/, '');
  return /^[a-z][a-z_-]{2,}$/i.test(part) && !isGenerated(part) ? part : '';
};

const linkPattern = (element: Element, href: string): string | null => {
  if (/^(javascript|mailto|tel|data|blob):/i.test(href.trim())) return null;
  let url: URL;
  try {
    url = new URL(
      href,
      element.ownerDocument.baseURI.startsWith('http')
        ? element.ownerDocument.baseURI
        : 'http://page.invalid/',
    );
  } catch {
    return null;
  }
  const path = url.pathname
    .split('/')
    .map(part =>
      /\d/.test(part) && (isGenerated(part) || /\d{2,}/.test(part)) ? '*' : part.length > 40 ? '*' : part,
    )
    .join('/');
  const known: string[] = [];
  for (const [name, value] of url.searchParams) {
    if (parameters.has(name.toLowerCase()) && /^[a-z][a-z_-]{1,24}$/i.test(value))
      known.push(`${name}=${value}`);
  }
  const hash = /^#!?\/?[a-z][\w/-]*$/i.test(url.hash) && !isGenerated(url.hash.slice(1)) ? url.hash : '';
  const pattern = `${path}${known.length ? `?${known.slice(0, 3).join('&')}` : ''}${hash}`;
  return pattern === '/' && href.trim().startsWith('#') ? null : pattern;
};

/**
 * The attributes that an upgrade, a language or other data do not change: names given by developers, types, link
 * paths. Generated ids, values, texts and whatever looks like a record's key are left out.
 *
 * @param inRow the element stands in a row of data, where attributes of its own tell the row, not the column
 */
export const stableAttributes = (element: Element, inRow: boolean): Record<string, string> => {
  const found: Record<string, string> = {};
  if (!element.hasAttributes()) return found;
  const own = new Map(Array.from(element.attributes, ({ name, value }) => [name, value]));
  let count = 0;
  const keep = (name: string, value: string | null): void => {
    const trimmed = value?.trim();
    if (!trimmed || count >= most || trimmed.length > 80) return;
    found[name] = trimmed;
    count++;
  };
  for (const name of testNames) {
    const value = own.get(name);
    if (value && !isGenerated(value) && !value.includes('@')) keep(name, value);
  }
  for (const name of ['id', 'name']) {
    const value = own.get(name);
    // Inside a component an id says nothing: every one of them has it.
    if (!value || (name === 'id' && shadowHost(element))) continue;
    if (isGenerated(value)) {
      if (name === 'id') keep('idPart', ownPart(value));
    } else if (!secret.test(value) && !(name === 'name' && common.test(value))) keep(name, value);
  }
  const href = own.get('href') ?? own.get('action');
  if (href) keep('href', linkPattern(element, href));
  for (const name of plain) {
    const value = own.get(name);
    if (value && !isGenerated(value) && !secret.test(value)) keep(name, value);
  }
  if (inRow) return found;
  for (const [name, value] of own) {
    const telling =
      name.startsWith('data-') &&
      !(name in found) &&
      !/^data-(v-|react|rbd|state|value|key|index|row|user)/.test(name);
    if (telling && /^[a-z][\w.:/-]{1,40}$/i.test(value) && !isGenerated(value) && !secret.test(value))
      keep(name, value);
  }
  return found;
};
