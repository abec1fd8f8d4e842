import type { ScreenNode, TreeItem } from './screen-node.ts';

const ofTree = (items: TreeItem[]): string[] =>
  items.flatMap(item => [item.id, ...ofTree(item.children ?? [])]);

/** The targets that a screen is to have; those of a tab that is not open are not drawn. */
export const targetIds = (nodes: ScreenNode[]): string[] =>
  nodes.flatMap(node => {
    switch (node.kind) {
      case 'section':
      case 'form':
      case 'bar':
        return targetIds(node.children);
      case 'dialog':
        return [...targetIds(node.children), ...targetIds(node.footer)];
      case 'tabs':
        return [...node.tabs.map(tab => tab.id), ...targetIds(node.tabs[0]?.children ?? [])];
      case 'menu':
      case 'steps':
        return node.items.map(item => item.id);
      case 'table':
        return [...node.columns, ...node.actions].map(({ id }) => id).filter(id => id !== 'inserted');
      case 'list':
        return node.picks.map(pick => pick.id);
      case 'tree':
        return ofTree(node.items);
      case 'banner':
        return [];
      default:
        return [node.id];
    }
  });
