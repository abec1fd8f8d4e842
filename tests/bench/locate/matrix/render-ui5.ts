import { element } from './element.ts';
import type { RenderContext } from './render-context.ts';
import { actionsOf, calendar, truthMark } from './render-html.ts';
import type { ScreenNode, TreeItem } from './screen-node.ts';

const icons: Record<string, string> = {
  plus: 'add',
  upload: 'upload',
  download: 'download',
  reload: 'refresh',
  search: 'search',
  edit: 'edit',
  delete: 'delete',
  save: 'save',
  printer: 'print',
  camera: 'camera',
  home: 'home',
  team: 'group',
  setting: 'settings',
  message: 'email',
  mail: 'email',
  bell: 'bell',
  check: 'accept',
  close: 'decline',
  stop: 'stop',
  user: 'person-placeholder',
  phone: 'phone',
  left: 'navigation-left-arrow',
  right: 'navigation-right-arrow',
};

const field = (
  node: Extract<ScreenNode, { kind: 'field' }>,
  form: string,
  { label, generatedId }: RenderContext,
): Element => {
  const id = generatedId('field');
  const common = { id, name: `${form}_${node.name}`, [truthMark]: node.id };
  const choices = (node.choices ?? []).map(choice => ({ value: choice, text: label(choice) }));
  const caption = element(
    'ui5-label',
    node.type === 'radio' ? {} : { for: id, 'show-colon': 'true' },
    label(node.label),
  );
  const control = (): Element => {
    switch (node.type) {
      case 'select':
        return element(
          'ui5-select',
          common,
          ...choices.map(({ value, text }) => element('ui5-option', { value }, text)),
        );
      case 'date':
        return element('ui5-input', { ...common, placeholder: 'yyyy-mm-dd' });
      case 'check':
        return element('ui5-checkbox', common);
      case 'switch':
        return element('ui5-switch', common);
      case 'radio':
        return element(
          'div',
          {},
          ...choices.map(({ text }, at) =>
            element('ui5-radio-button', {
              text,
              name: common.name,
              ...(at === 0 && { [truthMark]: node.id }),
            }),
          ),
        );
      case 'number':
        return element('ui5-input', { ...common, type: 'Number' });
      case 'area':
        return element('ui5-textarea', common);
      default:
        return element('ui5-input', common);
    }
  };
  return element('div', { class: 'field' }, caption, control());
};

const treeItems = (items: TreeItem[], context: RenderContext): Element[] =>
  items.map(item =>
    element(
      'ui5-tree-item',
      { text: context.label(item.label), expanded: 'true', [truthMark]: item.id },
      ...treeItems(item.children ?? [], context),
    ),
  );

const button = (
  id: string | undefined,
  text: string,
  icon: string | undefined,
  primary = false,
  bare = false,
): Element =>
  element(
    'ui5-button',
    {
      [truthMark]: id ?? '',
      icon: (icon && icons[icon]) ?? '',
      design: primary ? 'Emphasized' : '',
      tooltip: bare ? text : '',
    },
    bare ? null : text,
  );

const table = (node: Extract<ScreenNode, { kind: 'table' }>, context: RenderContext): Element => {
  const { label, cell, version } = context;
  const titles = [
    ...node.columns.map(column => ({ id: column.id, text: label(column.label) })),
    { id: '', text: label('Actions') },
  ];
  const rows = Array.from({ length: node.rows }, (_, row) =>
    element(
      'ui5-table-row',
      {},
      ...node.columns.map(column =>
        element('ui5-table-cell', {}, element('span', {}, cell(column.data, row))),
      ),
      element(
        'ui5-table-cell',
        {},
        ...actionsOf(node, row).map(action => button(action.truth, label(action.label), action.icon)),
      ),
    ),
  );
  if (version === 1)
    return element(
      'ui5-table',
      {},
      ...titles.map(({ id, text }) =>
        element('ui5-table-column', { slot: 'columns' }, element('span', { [truthMark]: id }, text)),
      ),
      ...rows,
    );
  return element(
    'ui5-table',
    {},
    element(
      'ui5-table-header-row',
      { slot: 'headerRow' },
      ...titles.map(({ id, text }) =>
        element('ui5-table-header-cell', {}, element('span', { [truthMark]: id }, text)),
      ),
    ),
    ...rows,
  );
};

/** Draws nodes with UI5 Web Components 1 or 2: everything stands in open shadow roots. */
export const renderUi5 = (nodes: ScreenNode[], context: RenderContext): Element[] => {
  const { label } = context;
  const draw = (node: ScreenNode, form: string): Element => {
    const inside = (children: ScreenNode[], name = form): Element[] =>
      children.map(child => draw(child, name));
    switch (node.kind) {
      case 'section':
        return element(
          'ui5-panel',
          { 'header-text': label(node.title), fixed: 'true' },
          ...inside(node.children),
        );
      case 'form':
        return element('form', {}, ...inside(node.children, node.name));
      case 'bar':
        return element('div', { class: 'toolbar' }, ...inside(node.children));
      case 'button':
        return button(node.id, label(node.label), node.icon, node.primary, node.bare);
      case 'link':
        return element('ui5-link', { href: node.to, [truthMark]: node.id }, label(node.label));
      case 'field':
        return field(node, form, context);
      case 'tabs':
        return element(
          'ui5-tabcontainer',
          {},
          ...node.tabs.map(tab =>
            element('ui5-tab', { text: label(tab.label), [truthMark]: tab.id }, ...inside(tab.children)),
          ),
        );
      case 'menu':
        return element(
          'nav',
          {},
          element(
            'ui5-list',
            {},
            ...node.items.map(item =>
              element(
                'ui5-li',
                { icon: (item.icon && icons[item.icon]) ?? '', [truthMark]: item.id },
                label(item.label),
              ),
            ),
          ),
        );
      case 'steps':
        return element(
          'ol',
          { class: 'steps' },
          ...node.items.map(item => element('li', { [truthMark]: item.id }, label(item.label))),
        );
      case 'table':
        return table(node, context);
      case 'list':
        return element(
          'ui5-list',
          {},
          ...Array.from({ length: node.rows }, (_, row) =>
            element(
              'ui5-li',
              { [truthMark]: node.picks.find(pick => pick.row === row)?.id ?? '' },
              context.cell(node.data, row),
            ),
          ),
        );
      case 'tree':
        return element('ui5-tree', {}, ...treeItems(node.items, context));
      case 'calendar':
        return calendar(node.id);
      case 'dialog':
        return element(
          'ui5-dialog',
          { 'header-text': label(node.title), open: 'true' },
          ...inside(node.children),
          element('div', { slot: 'footer' }, ...inside(node.footer)),
        );
      case 'banner':
        return element('ui5-message-strip', {}, label(node.label));
    }
  };
  return nodes.map(node => draw(node, 'page'));
};
