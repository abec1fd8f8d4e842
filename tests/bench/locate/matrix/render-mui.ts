import { muiField } from './mui-field.ts';
import { muiIcons } from './mui-icons.ts';
import type { MuiKit } from './mui-kit.ts';
import { muiTable } from './mui-table.ts';
import { truthClass } from './render-antd.ts';
import type { RenderContext } from './render-context.ts';
import { truthMark } from './render-html.ts';
import type { ScreenNode, TreeItem } from './screen-node.ts';

/** Draws nodes with Material UI 4, 5 or 7, each in the way that version's manual has it. */
export const renderMui = (nodes: ScreenNode[], context: RenderContext, kit: MuiKit): unknown => {
  const { label, version } = context;
  const { make, parts } = kit;
  const old = version === 4;
  let keys = 0;
  const key = (): { key: string } => ({ key: `k${++keys}` });
  const marked = (id: string | undefined): Record<string, string> => (id ? { [truthMark]: id } : {});
  const icon = muiIcons(kit);

  const button = (node: Extract<ScreenNode, { kind: 'button' }>): unknown => {
    const text = label(node.label);
    if (node.bare)
      return make(
        parts.Tooltip,
        { title: text, ...key() },
        make(parts.IconButton, marked(node.id), icon(node.icon)),
      );
    const look = node.primary
      ? { variant: 'contained', color: 'primary', type: 'submit' }
      : { variant: 'outlined' };
    return make(parts.Button, { ...look, startIcon: icon(node.icon), ...marked(node.id), ...key() }, text);
  };

  const row = (id: string | undefined, to: string | undefined, ...children: unknown[]): unknown => {
    const link = to ? { component: 'a', href: to } : {};
    return old
      ? make(parts.ListItem, { button: true, ...link, ...marked(id), ...key() }, ...children)
      : make(
          parts.ListItem,
          { disablePadding: true, ...key() },
          make(parts.ListItemButton, { ...link, ...marked(id) }, ...children),
        );
  };

  const treeKey = ({ id }: { id: string }): string => id.slice(2).replace('+', '-');
  const treeItems = (items: TreeItem[]): unknown[] =>
    items.map(item =>
      make(
        parts.TreeItem,
        {
          [version === 7 ? 'itemId' : 'nodeId']: treeKey(item),
          label: make('span', marked(item.id), label(item.label)),
          key: item.id,
        },
        ...treeItems(item.children ?? []),
      ),
    );

  const tabs = (node: Extract<ScreenNode, { kind: 'tabs' }>, panel: unknown[]): unknown =>
    make(
      'div',
      key(),
      make(
        parts.Tabs,
        { value: 0 },
        ...node.tabs.map((tab, at) =>
          make(parts.Tab, {
            label: label(tab.label),
            id: `tab-${at}`,
            'aria-controls': `tabpanel-${at}`,
            ...marked(tab.id),
            ...key(),
          }),
        ),
      ),
      ...node.tabs.map((_, at) =>
        make(
          'div',
          {
            role: 'tabpanel',
            hidden: at > 0,
            id: `tabpanel-${at}`,
            'aria-labelledby': `tab-${at}`,
            ...key(),
          },
          ...(at === 0 ? panel : []),
        ),
      ),
    );

  const dialog = (title: string, children: unknown[], footer: unknown[]): unknown => {
    // Since version 5 dialog and title are tied by the library.
    const id = `${title.toLowerCase().replace(/\W+/g, '-')}-title`;
    return make(
      parts.Dialog,
      { open: true, transitionDuration: 0, ...(old && { 'aria-labelledby': id }), ...key() },
      make(parts.DialogTitle, old ? { id } : {}, label(title)),
      make(parts.DialogContent, {}, ...children),
      make(parts.DialogActions, {}, ...footer),
    );
  };

  const calendar = (id: string): unknown => {
    const day = kit.date('2026-03-01');
    return make(
      'div',
      { className: `${truthClass}${id}`, ...key() },
      old
        ? make(parts.DateCalendar, {
            variant: 'static',
            disableToolbar: true,
            value: day,
            onChange: () => undefined,
          })
        : make(parts.DateCalendar, { defaultValue: day }),
    );
  };

  const draw = (node: ScreenNode, form: string): unknown => {
    const inside = (children: ScreenNode[], name = form): unknown[] =>
      children.map(child => draw(child, name));
    switch (node.kind) {
      case 'section':
        return make(
          parts.Card,
          key(),
          make(parts.CardHeader, { title: label(node.title) }),
          make(parts.CardContent, {}, ...inside(node.children)),
        );
      case 'form': {
        const way = { noValidate: true, autoComplete: 'off', ...key() };
        const children = inside(node.children, node.name);
        return old
          ? make('form', way, ...children)
          : make(parts.Box, { component: 'form', ...way }, ...children);
      }
      case 'bar':
        return old
          ? make(parts.Toolbar, { disableGutters: true, ...key() }, ...inside(node.children))
          : make(parts.Stack, { direction: 'row', spacing: 1, ...key() }, ...inside(node.children));
      case 'button':
        return button(node);
      case 'link':
        return make(parts.Link, { href: node.to, ...marked(node.id), ...key() }, label(node.label));
      case 'field':
        return make('div', { style: { minWidth: 180 }, ...key() }, muiField(node, form, context, kit));
      case 'tabs':
        return tabs(node, inside(node.tabs[0]?.children ?? []));
      case 'menu':
        return make(
          parts.Paper,
          { component: 'nav', ...key() },
          make(
            parts.List,
            {},
            ...node.items.map(item =>
              row(
                item.id,
                `/${item.id.split('-').pop()?.replace('+', '-')}`,
                make(parts.ListItemIcon, key(), icon(item.icon)),
                make(parts.ListItemText, { primary: label(item.label), ...key() }),
              ),
            ),
          ),
        );
      case 'steps':
        return make(
          parts.Stepper,
          { nonLinear: true, activeStep: 1, ...key() },
          ...node.items.map(item =>
            make(parts.Step, key(), make(parts.StepButton, marked(item.id), label(item.label))),
          ),
        );
      case 'table':
        return make(
          parts.TableContainer,
          { component: parts.Paper, ...key() },
          muiTable(node, context, kit, icon),
        );
      case 'list':
        return make(
          parts.List,
          key(),
          ...Array.from({ length: node.rows }, (_, at) =>
            row(
              node.picks.find(pick => pick.row === at)?.id,
              undefined,
              make(parts.ListItemText, { primary: context.cell(node.data, at), ...key() }),
            ),
          ),
        );
      case 'tree': {
        const open = node.items.map(treeKey);
        return make(
          parts.TreeView,
          { ...(version === 7 ? { defaultExpandedItems: open } : { defaultExpanded: open }), ...key() },
          ...treeItems(node.items),
        );
      }
      case 'calendar':
        return calendar(node.id);
      case 'dialog':
        return dialog(node.title, inside(node.children), inside(node.footer));
      case 'banner':
        return make(
          parts.Alert,
          { severity: 'warning', onClose: () => undefined, ...key() },
          label(node.label),
        );
    }
  };
  return make('div', { className: 'app' }, ...nodes.map(node => draw(node, 'page')));
};
