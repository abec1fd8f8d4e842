import type { ScreenNode } from './screen-node.ts';
import type { BenchLocale } from './words.ts';

/** How one rendering of a screen differs from the one that was recorded. */
export interface Variant {
  locale: BenchLocale;
  /** Which of the two data sets, and with it the order of the rows. */
  data: 0 | 1;
  /** A banner above, a column in every table. */
  inserted: boolean;
  /** The last section of the screen comes first, and the bar's buttons in another order. */
  moved: boolean;
  /** Plain wrappers around what stands in the page. */
  wrapped: boolean;
  /** Seed of the generated class words and of the generated ids. */
  seed: number;
  /** Targets with another wording, without themselves, and with a twin beside them. */
  reworded: string[];
  removed: string[];
  twinned: string[];
}

/** The rendering that is recorded. */
export const recordedVariant: Variant = {
  locale: 'en',
  data: 0,
  inserted: false,
  moved: false,
  wrapped: false,
  seed: 1,
  reworded: [],
  removed: [],
  twinned: [],
};

type Item = { id: string; label: string; children?: Item[] };

const changeItems = <Kind extends Item>(items: Kind[], variant: Variant): Kind[] =>
  items.flatMap(item => {
    const kept: Kind = item.children ? { ...item, children: changeItems(item.children, variant) } : item;
    const all = variant.removed.includes(item.id)
      ? []
      : [variant.reworded.includes(item.id) ? { ...kept, label: `~${item.label}` } : kept];
    if (variant.twinned.includes(item.id)) {
      const { children: _, ...alone } = item;
      all.push({ ...(alone as Kind), id: `${item.id}+twin`, label: `+${item.label}` });
    }
    return all;
  });

/** Targets of a table's rows share one action: removing it in one row removes it in all. */
const actionOf = (id: string): string => id.replace(/-\d+$/, '');

const changeTable = (node: Extract<ScreenNode, { kind: 'table' }>, variant: Variant): ScreenNode => {
  const gone = new Set(variant.removed.map(actionOf));
  const twinned = new Set(variant.twinned.map(actionOf));
  const actions = node.actions.flatMap(action => {
    const kept = gone.has(actionOf(action.id))
      ? []
      : [variant.reworded.includes(action.id) ? { ...action, label: `~${action.label}` } : action];
    if (twinned.has(actionOf(action.id)))
      kept.push({ ...action, id: `${action.id}+twin`, label: `+${action.label}` });
    return kept;
  });
  const columns = changeItems(node.columns, variant);
  if (variant.inserted)
    columns.splice(1, 0, { id: 'inserted', label: 'Region', name: 'region', data: 'status' });
  return { ...node, columns, actions };
};

const changeNode = (node: ScreenNode, variant: Variant): ScreenNode[] => {
  const inside = (children: ScreenNode[]): ScreenNode[] =>
    children.flatMap(child => changeNode(child, variant));
  switch (node.kind) {
    case 'button':
    case 'link':
    case 'field': {
      const nodes = changeItems([node as Item], variant) as ScreenNode[];
      return nodes.map(one =>
        one.kind === 'field' && one.id.endsWith('+twin')
          ? { ...one, name: `${one.name}_second` }
          : one.kind === 'link' && one.id.endsWith('+twin')
            ? { ...one, to: `${one.to}/second` }
            : one,
      );
    }
    case 'section':
    case 'form':
      return [{ ...node, children: inside(node.children) }];
    case 'bar': {
      const children = inside(node.children);
      return [
        { ...node, children: variant.moved ? [...children.slice(1), ...children.slice(0, 1)] : children },
      ];
    }
    case 'dialog':
      return [{ ...node, children: inside(node.children), footer: inside(node.footer) }];
    case 'tabs':
      return [
        {
          ...node,
          tabs: changeItems(
            node.tabs.map(tab => ({ ...tab, panel: inside(tab.children), children: [] })),
            variant,
          ).map(({ panel, ...tab }) => ({ ...tab, children: panel ?? [] })),
        },
      ];
    case 'menu':
      return [{ ...node, items: changeItems(node.items, variant) }];
    case 'steps':
      return [{ ...node, items: changeItems(node.items, variant) }];
    case 'tree':
      return [{ ...node, items: changeItems(node.items, variant) }];
    case 'table':
      return [changeTable(node, variant)];
    case 'list':
      // The rows of a list are data: what can be taken away is the list.
      return node.picks.some(pick => variant.removed.includes(pick.id)) ? [] : [node];
    default:
      return [node];
  }
};

/** The screen's tree as the variant has it. */
export const changeScreen = (children: ScreenNode[], variant: Variant): ScreenNode[] => {
  const changed = children.flatMap(child => changeNode(child, variant));
  if (variant.moved) {
    const last = changed.map(node => node.kind).lastIndexOf('section');
    const first = changed.findIndex(node => node.kind !== 'menu');
    if (last > first) changed.splice(first, 0, ...changed.splice(last, 1));
  }
  if (variant.inserted) changed.unshift({ kind: 'banner', label: 'Maintenance tonight' });
  return changed;
};
