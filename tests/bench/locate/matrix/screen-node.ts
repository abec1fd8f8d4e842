/** Kinds of field that the libraries draw in ways of their own. */
export type FieldKind = 'text' | 'select' | 'date' | 'check' | 'switch' | 'radio' | 'number' | 'area';

/**
 * One piece of a business screen, told without any library. `id` makes it a target: the truth is kept by it, out of
 * sight of every locator. `label` is the English text, which the words translate.
 */
export type ScreenNode =
  | { kind: 'section'; title: string; children: ScreenNode[]; id?: string }
  | { kind: 'bar'; children: ScreenNode[] }
  | { kind: 'button'; id: string; label: string; icon?: string; primary?: boolean; bare?: boolean }
  | { kind: 'link'; id: string; label: string; to: string }
  | { kind: 'field'; id: string; label: string; type: FieldKind; name: string; choices?: string[] }
  | { kind: 'form'; name: string; children: ScreenNode[] }
  | { kind: 'tabs'; tabs: { id: string; label: string; children: ScreenNode[] }[] }
  | { kind: 'menu'; items: { id: string; label: string; icon?: string }[] }
  | { kind: 'steps'; items: { id: string; label: string }[] }
  | {
      kind: 'table';
      name: string;
      columns: { id: string; label: string; name: string; data: DataKind }[];
      rows: number;
      actions: { id: string; label: string; icon?: string; row: number }[];
    }
  | { kind: 'list'; name: string; rows: number; data: DataKind; picks: { id: string; row: number }[] }
  | { kind: 'tree'; items: TreeItem[] }
  | { kind: 'calendar'; id: string }
  | { kind: 'dialog'; title: string; children: ScreenNode[]; footer: ScreenNode[] }
  | { kind: 'banner'; label: string };

/** One entry of a tree, always shown open. */
export interface TreeItem {
  id: string;
  label: string;
  children?: TreeItem[];
}

/** What a column or a list is filled with. */
export type DataKind = 'number' | 'person' | 'company' | 'date' | 'amount' | 'status' | 'product';

/** One screen of the bench's application. */
export interface Screen {
  name: string;
  /** Whether the screen was looked at while weights were learned. Split before the first run. */
  half: 'development' | 'test';
  title: string;
  children: ScreenNode[];
}
