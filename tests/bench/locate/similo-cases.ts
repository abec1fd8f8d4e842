import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../../guides/locate/fold-text.ts';
import { isGenerated } from '../../../guides/locate/is-generated.ts';
import type { Evidence } from '../../../guides/locate/read-evidence.ts';
import { withoutCounts } from '../../../guides/locate/without-counts.ts';

/** The properties of one element, as the published set writes them. */
export type PropertyList = Record<string, string>;

/** One published site: pairs of an element then and now, and what else was on the page now. */
export interface SimiloSite {
  site: string;
  hard: boolean;
  pairs: { target: PropertyList; answer: string }[];
  candidates: PropertyList[];
}

const roles: Record<string, string> = {
  a: 'link',
  button: 'button',
  select: 'combobox',
  textarea: 'textbox',
  li: 'listitem',
  img: 'img',
  td: 'cell',
  ul: 'list',
  table: 'table',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};
const plainTags = new Set(['div', 'span', 'p', 'b', 'font', 'center', 'i']);

const inputRole = (type: string): string =>
  /^(submit|button|reset|image)$/.test(type)
    ? 'button'
    : /^(checkbox|radio)$/.test(type)
      ? type
      : type === 'search'
        ? 'searchbox'
        : 'textbox';

const linkOf = (href: string): string => {
  try {
    const url = new URL(href);
    return `${url.hostname.split('.').slice(-2).join('.')}${url.pathname}`.slice(0, 80);
  } catch {
    return href.slice(0, 80);
  }
};

const pathOf = (list: PropertyList): { path: string[]; index: number } => {
  const parts = (list.xpath ?? '').split('/').filter(Boolean);
  const id = /id\(?=?\(?["']([^"']+)["']/.exec(list.idxpath ?? '')?.[1];
  const below = (list.idxpath ?? '')
    .replace(/^.*["'][)\]]+/, '')
    .split('/')
    .filter(Boolean).length;
  const path: string[] = [];
  const ancestors = parts.slice(0, -1).reverse();
  for (const [level, part] of ancestors.entries()) {
    const tag = part.replace(/\[\d+\]$/, '').toLowerCase();
    if (id && level === below - 1 && !isGenerated(id)) path.push(`#${id}`);
    else if (!plainTags.has(tag) && tag !== 'body' && tag !== 'html') path.push(tag);
  }
  return { path: path.slice(0, 8), index: Number(/\[(\d+)\]$/.exec(parts.at(-1) ?? '')?.[1] ?? 1) - 1 };
};

const said = (text: string | undefined, longest: number): string =>
  text && text !== '0' ? foldText(text, longest) : '';

/**
 * A published property list as evidence. What the list does not have is unknown; its sequence number, which is the
 * answer, and its field values are not read.
 */
export const evidenceFromProperties = (list: PropertyList): Evidence => {
  const tag = (list.tag ?? '').toLowerCase();
  const name =
    said(
      withoutCounts(
        said(list.aria_label ?? list['aria-label'] ?? list.visible_text ?? list.text ?? list.alt, 80),
      ),
      80,
    ) ||
    said(list.title, 80) ||
    said(list.placeholder, 80);
  const attributes: Record<string, string> = {};
  if (list.id && !isGenerated(list.id)) attributes.id = list.id.slice(0, 80);
  if (list.name && !isGenerated(list.name)) attributes.name = list.name.slice(0, 80);
  if (list.type) attributes.type = list.type;
  if (list.href) attributes.href = linkOf(list.href);
  const classes = (list.class ?? '')
    .split(/\s+/)
    .filter(word => word.length > 1 && word.length < 60 && !isGenerated(word))
    .slice(0, 8);
  const { path, index } = pathOf(list);
  const role =
    tag === 'input' ? inputRole(list.type ?? 'text') : list.is_button === 'yes' ? 'button' : roles[tag];
  const before = said(list.neighbor_text_left ?? list.neighbor_text_above, 60);
  const after = said(list.neighbor_text_right ?? list.neighbor_text_below, 60);
  const heading = list.neighbor_text_left ? said(list.neighbor_text_above, 60) : '';
  const around = said(list.neighbor_text, 80);
  const hint = said(list.placeholder ?? list.title, 60);
  return {
    tag,
    ...(role && { role }),
    ...(name && { name }),
    ...(hint && hint !== name && { hint }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(classes.length > 0 && { classes }),
    ...(path.length > 0 && { path }),
    order: [index, 0],
    ...(before && { before }),
    ...(after && { after }),
    ...(heading && { heading }),
    ...(around && { rivals: [around] }),
  };
};

/** Reads the published sites of a folder. */
export const readSimiloSites = (folder: string): SimiloSite[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SimiloSite);
