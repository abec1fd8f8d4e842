import type { RenderContext } from './render-context.ts';
import { actionsOf, truthMark } from './render-html.ts';
import type { ScreenNode, TreeItem } from './screen-node.ts';

/** What is used of React, whatever its version. */
export interface ReactLike {
  createElement: (type: unknown, props: Record<string, unknown> | null, ...children: unknown[]) => unknown;
}
type Parts = Record<string, unknown> & {
  Form: { Item: unknown };
  Tree: unknown;
  List: { Item: unknown };
  Radio: { Group: unknown };
  Menu: { Item: unknown };
  Tabs: { TabPane: unknown };
  Steps: { Step: unknown };
};

/** The clock library that the version takes its dates from. */
type Clock = (text: string) => unknown;

/** The class word that marks a field's item, where no attribute reaches the control. */
export const truthClass = 'bench-truth--';

/** Draws nodes with Ant Design 3, 4, 5 or 6, each in the way that version's manual has it. */
export const renderAntd = (
  nodes: ScreenNode[],
  context: RenderContext,
  react: ReactLike,
  antd: Parts,
  clock: Clock,
): unknown[] => {
  const { label, version, variant } = context;
  const make = react.createElement;
  const old = version === 3;
  let keys = 0;
  const key = (): string => `k${++keys}`;

  const icon = (name: string | undefined): unknown => {
    if (!name) return undefined;
    const drawing = make(
      'svg',
      {
        viewBox: '64 64 896 896',
        'data-icon': name,
        width: '1em',
        height: '1em',
        fill: 'currentColor',
        'aria-hidden': 'true',
        key: key(),
      },
      make('path', { d: `M${name.length}${name.charCodeAt(0)} 474H152c-4.4 0-8 3.6-8 8v60` }),
    );
    return old
      ? make(
          'i',
          { 'aria-label': `icon: ${name}`, className: `anticon anticon-${name}`, key: key() },
          drawing,
        )
      : make(
          'span',
          { role: 'img', 'aria-label': name, className: `anticon anticon-${name}`, key: key() },
          drawing,
        );
  };

  const button = (
    id: string | undefined,
    text: string,
    more: Record<string, unknown> = {},
    sign?: string,
    bare = false,
  ): unknown => {
    const drawn = icon(sign);
    const props = { ...more, ...(id && { [truthMark]: id }), ...(bare && { title: text }), key: key() };
    if (old) return make(antd.Button, props, drawn, bare ? null : make('span', { key: key() }, text));
    return make(antd.Button, { ...props, icon: drawn }, bare ? undefined : text);
  };

  const control = (node: Extract<ScreenNode, { kind: 'field' }>, id: string | undefined): unknown => {
    const own = id ? { id } : {};
    const choices = (node.choices ?? []).map(choice => ({ value: choice, label: label(choice) }));
    switch (node.type) {
      case 'select':
        return old
          ? make(
              antd.Select,
              own,
              ...choices.map(choice =>
                make(
                  (antd.Select as { Option: unknown }).Option,
                  { value: choice.value, key: choice.value },
                  choice.label,
                ),
              ),
            )
          : make(antd.Select, { ...own, options: choices });
      case 'date':
        return make(antd.DatePicker, own);
      case 'check':
        return make(antd.Checkbox, own);
      case 'switch':
        return make(antd.Switch, own);
      case 'radio':
        return make(
          antd.Radio.Group,
          own,
          ...choices.map(choice =>
            make(antd.Radio, { value: choice.value, key: choice.value }, choice.label),
          ),
        );
      case 'number':
        return make(antd.InputNumber, own);
      case 'area':
        return make((antd.Input as { TextArea: unknown }).TextArea, { ...own, rows: 3 });
      default:
        return make(antd.Input, own);
    }
  };

  const items = (list: { id: string; label: string }[]): { id: string; text: string }[] =>
    list.map(item => ({ id: item.id, text: label(item.label) }));
  const treeData = (list: TreeItem[]): unknown[] =>
    list.map(item => ({
      key: item.id,
      title: make('span', { [truthMark]: item.id }, label(item.label)),
      children: treeData(item.children ?? []),
    }));

  const draw = (node: ScreenNode, form: string): unknown => {
    const inside = (children: ScreenNode[], name = form): unknown[] =>
      children.map(child => draw(child, name));
    switch (node.kind) {
      case 'section':
        return make(
          antd.Card,
          { title: label(node.title), size: 'small', key: key() },
          ...inside(node.children),
        );
      case 'form':
        return make(
          antd.Form,
          { ...(old ? {} : { name: node.name }), layout: 'vertical', key: key() },
          ...inside(node.children, node.name),
        );
      case 'bar':
        return make('div', { className: 'toolbar', key: key() }, ...inside(node.children));
      case 'button':
        return button(
          node.id,
          label(node.label),
          node.primary ? { type: 'primary' } : {},
          node.icon,
          node.bare,
        );
      case 'link':
        return make('a', { href: node.to, [truthMark]: node.id, key: key() }, label(node.label));
      case 'field': {
        const mark = `${truthClass}${node.id}`;
        if (form === 'page')
          return make(
            'span',
            { className: mark, key: key() },
            make(antd.Input, { placeholder: label(node.label) }),
          );
        if (old)
          return make(
            antd.Form.Item,
            { className: mark, label: label(node.label), htmlFor: node.name, key: key() },
            control(node, node.name),
          );
        return make(
          antd.Form.Item,
          { className: mark, label: label(node.label), name: node.name, key: key() },
          control(node, undefined),
        );
      }
      case 'tabs': {
        const tabs = node.tabs.map(tab => ({
          key: tab.id,
          label: make('span', { [truthMark]: tab.id }, label(tab.label)),
          children: inside(tab.children),
        }));
        return old
          ? make(
              antd.Tabs,
              { key: key() },
              ...tabs.map(tab => make(antd.Tabs.TabPane, { tab: tab.label, key: tab.key }, ...tab.children)),
            )
          : make(antd.Tabs, {
              items: tabs.map(tab => ({ ...tab, children: make('div', {}, ...tab.children) })),
              key: key(),
            });
      }
      case 'menu': {
        const entries = node.items.map(item => ({
          key: item.id.split('-').pop(),
          icon: icon(item.icon),
          label: label(item.label),
          className: `${truthClass}${item.id}`,
        }));
        return old || version === 4
          ? make(
              antd.Menu,
              { mode: 'horizontal', key: key() },
              ...entries.map(entry =>
                make(
                  antd.Menu.Item,
                  { key: entry.key, className: entry.className, ...(version === 4 && { icon: entry.icon }) },
                  ...(old ? [entry.icon, entry.label] : [entry.label]),
                ),
              ),
            )
          : make(antd.Menu, { mode: 'inline', items: entries, key: key() });
      }
      case 'steps': {
        const list = items(node.items);
        return old
          ? make(
              antd.Steps,
              { key: key() },
              ...list.map(item =>
                make(antd.Steps.Step, {
                  title: item.text,
                  className: `${truthClass}${item.id}`,
                  key: item.id,
                }),
              ),
            )
          : make(antd.Steps, {
              items: list.map(item => ({ title: item.text, className: `${truthClass}${item.id}` })),
              key: key(),
            });
      }
      case 'table': {
        const columns: unknown[] = node.columns.map(column => ({
          key: column.name,
          dataIndex: column.name,
          title: make('span', { [truthMark]: column.id }, label(column.label)),
        }));
        columns.push({
          key: 'actions',
          title: label('Actions'),
          render: (_: unknown, row: { key: number }) =>
            make(
              'span',
              {},
              ...actionsOf(node, row.key).map(action =>
                button(action.truth, label(action.label), { type: 'link', size: 'small' }, action.icon),
              ),
            ),
        });
        const rows = Array.from({ length: node.rows }, (_, row) =>
          Object.fromEntries([
            ['key', row],
            ...node.columns.map(column => [column.name, context.cell(column.data, row)]),
          ]),
        );
        return make(antd.Table, { columns, dataSource: rows, pagination: false, size: 'small', key: key() });
      }
      case 'list':
        return make(antd.List, {
          dataSource: Array.from({ length: node.rows }, (_, row) => row),
          key: key(),
          renderItem: (row: number) =>
            make(
              antd.List.Item,
              {
                key: row,
                tabIndex: 0,
                className: `${truthClass}${node.picks.find(pick => pick.row === row)?.id ?? 'none'}`,
              },
              context.cell(node.data, row),
            ),
        });
      case 'tree':
        return make(antd.Tree, { treeData: treeData(node.items), defaultExpandAll: true, key: key() });
      case 'calendar':
        return make(
          'div',
          { className: `${truthClass}${node.id}`, key: key() },
          make(antd.Calendar, { fullscreen: false, defaultValue: clock('2026-03-01') }),
        );
      case 'dialog':
        return make(
          antd.Modal,
          {
            title: label(node.title),
            [version >= 5 ? 'open' : 'visible']: true,
            footer: inside(node.footer),
            transitionName: '',
            maskTransitionName: '',
            key: key(),
          },
          ...inside(node.children),
        );
      case 'banner':
        return make(antd.Alert, { message: label(node.label), type: 'warning', closable: true, key: key() });
    }
  };
  return nodes.map(node => draw(node, 'page')).concat(variant.wrapped ? [make('div', { key: key() })] : []);
};
