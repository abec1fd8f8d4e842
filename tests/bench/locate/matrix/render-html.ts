import { element } from './element.ts';
import type { RenderContext } from './render-context.ts';
import type { ScreenNode, TreeItem } from './screen-node.ts';

/** The mark by which the truth is found. It is taken away before any locator looks. */
export const truthMark = 'data-bench-truth';

const field = (
  node: Extract<ScreenNode, { kind: 'field' }>,
  form: string,
  context: RenderContext,
): Element => {
  const { label, version } = context;
  const id = version === 1 ? `${form}_${node.name}` : context.generatedId('input');
  const common = { id, name: `${form}[${node.name}]`, [truthMark]: node.id };
  const text = label(node.label);
  const choices = (node.choices ?? []).map(choice => ({ value: choice.toLowerCase(), text: label(choice) }));
  const control =
    node.type === 'select'
      ? element('select', common, ...choices.map(({ value, text }) => element('option', { value }, text)))
      : node.type === 'area'
        ? element('textarea', { ...common, rows: '3' })
        : node.type === 'radio'
          ? element(
              'span',
              {},
              ...choices.map(({ value, text }, at) =>
                element(
                  'label',
                  {},
                  element('input', {
                    type: 'radio',
                    value,
                    name: common.name,
                    ...(at === 0 && { [truthMark]: node.id }),
                  }),
                  text,
                ),
              ),
            )
          : element('input', {
              ...common,
              type:
                { text: 'text', date: 'date', number: 'number', check: 'checkbox', switch: 'checkbox' }[
                  node.type
                ] ?? 'text',
              class: version === 1 ? 'input' : 'form-control',
            });
  const caption = element('label', node.type === 'radio' ? {} : { for: id }, text);
  if (version === 1)
    return element('tr', {}, element('td', { class: 'caption' }, caption), element('td', {}, control));
  return element(
    'div',
    { class: 'form-group' },
    caption,
    element('div', { class: 'form-control-box' }, control),
  );
};

const tree = (items: TreeItem[], context: RenderContext): Element =>
  element(
    'ul',
    { class: 'tree' },
    ...items.map(item =>
      element(
        'li',
        {},
        element(
          'a',
          { href: `/settings/${item.id.slice(2).replace('+', '-')}`, [truthMark]: item.id },
          context.label(item.label),
        ),
        item.children ? tree(item.children, context) : null,
      ),
    ),
  );

/** A month in a table, one day of it the target. */
export const calendar = (id: string): Element => {
  const weeks = [0, 1, 2, 3, 4].map(week =>
    element(
      'tr',
      {},
      ...[0, 1, 2, 3, 4, 5, 6].map(day => {
        const date = week * 7 + day;
        return element(
          'td',
          { class: 'day', ...(date === 14 && { [truthMark]: id }) },
          date < 31 ? String(date + 1) : '',
        );
      }),
    ),
  );
  return element(
    'table',
    { class: 'calendar' },
    element('thead', {}, element('tr', {}, ...'MTWTFSS'.split('').map(day => element('th', {}, day)))),
    element('tbody', {}, ...weeks),
  );
};

/** Draws a table; another library's may take its place. */
export type DrawTable = (node: Extract<ScreenNode, { kind: 'table' }>, context: RenderContext) => Element;

const plainTable: DrawTable = (node, context) => {
  const { label, cell } = context;
  const head = [
    ...node.columns.map(column =>
      element('th', { [truthMark]: column.id, class: `col-${column.name}` }, label(column.label)),
    ),
    element('th', {}, label('Actions')),
  ];
  const names = [
    ...new Map(node.actions.map(action => [action.label.replace(/^[~+]/, ''), action])).values(),
  ];
  const bodies = Array.from({ length: node.rows }, (_, row) =>
    element(
      'tr',
      {},
      ...node.columns.map(column => element('td', {}, cell(column.data, row))),
      element(
        'td',
        { class: 'actions' },
        ...actionsOf(node, row).map(action =>
          element(
            'a',
            {
              href: `/${node.name}/${1000 + row * 7 + context.variant.data}/${action.id.split('-')[1]?.replace('+', '_')}`,
              class: 'action',
              [truthMark]: action.truth ?? '',
            },
            label(action.label),
          ),
        ),
      ),
    ),
  );
  return element(
    'table',
    { class: 'list', id: `${node.name}-table` },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...(names.length ? bodies : bodies)),
  );
};

/** The actions of one row: every row has all of them, and the recorded ones carry the truth. */
export const actionsOf = (
  node: Extract<ScreenNode, { kind: 'table' }>,
  row: number,
): { id: string; label: string; icon?: string; truth?: string }[] => {
  const kinds = new Map<string, { id: string; label: string; icon?: string }>();
  for (const action of node.actions) {
    const key = `${action.id.split('-').slice(0, 2).join('-')}${action.id.endsWith('+twin') ? '+' : ''}`;
    if (!kinds.has(key) || action.label.startsWith('~')) kinds.set(key, action);
  }
  return [...kinds].map(([key, action]) => {
    const own = node.actions.find(
      one =>
        one.row === row &&
        one.id.startsWith(key.replace('+', '')) &&
        one.id.endsWith('+twin') === key.endsWith('+'),
    );
    return { ...action, ...(own && { truth: own.id }) };
  });
};

/** Draws nodes as a server would: forms in tables in the first version, in boxes in the second. */
export const renderHtml = (
  nodes: ScreenNode[],
  context: RenderContext,
  drawTable: DrawTable = plainTable,
): Element[] => {
  const { label, version } = context;
  const old = version === 1;
  const draw = (node: ScreenNode, form: string, depth: number): Element => {
    const inside = (children: ScreenNode[], name = form): Element[] =>
      children.map(child => draw(child, name, depth + 1));
    switch (node.kind) {
      case 'section':
        return element(
          old ? 'fieldset' : 'section',
          { class: old ? 'box' : 'card' },
          element(old ? 'legend' : 'h3', {}, label(node.title)),
          ...lay(node.children, inside(node.children), old),
        );
      case 'form':
        return element(
          'form',
          { action: `/${node.name}`, method: 'post', id: `${node.name}-form` },
          ...lay(node.children, inside(node.children, node.name), old),
        );
      case 'bar':
        return element('div', { class: old ? 'buttons' : 'btn-toolbar' }, ...inside(node.children));
      case 'button':
        return node.bare
          ? element(
              'button',
              {
                type: 'button',
                class: old ? 'icon' : 'btn btn-icon',
                title: label(node.label),
                [truthMark]: node.id,
              },
              element('i', { class: `fa fa-${node.icon}` }),
            )
          : old
            ? element('input', {
                type: node.primary ? 'submit' : 'button',
                value: label(node.label),
                class: 'button',
                name: node.primary ? 'commit' : '',
                [truthMark]: node.id,
              })
            : element(
                'button',
                {
                  type: node.primary ? 'submit' : 'button',
                  class: `btn ${node.primary ? 'btn-primary' : 'btn-default'}`,
                  [truthMark]: node.id,
                },
                node.icon ? element('i', { class: `fa fa-${node.icon}` }) : null,
                label(node.label),
              );
      case 'link':
        return element('a', { href: node.to, [truthMark]: node.id }, label(node.label));
      case 'field':
        return field(node, form, context);
      case 'tabs':
        return element(
          'div',
          { class: 'tabs' },
          element(
            'ul',
            { class: old ? 'tab-row' : 'nav nav-tabs' },
            ...node.tabs.map(tab =>
              element(
                'li',
                {},
                element(
                  'a',
                  { href: `?tab=${tab.id.split('-').pop()?.replace('+', '-')}`, [truthMark]: tab.id },
                  label(tab.label),
                ),
              ),
            ),
          ),
          ...node.tabs
            .slice(0, 1)
            .map(tab => element('div', { class: 'tab-content' }, ...inside(tab.children))),
        );
      case 'menu':
        return element(
          old ? 'div' : 'nav',
          { id: 'top-menu', class: 'menu' },
          element(
            'ul',
            {},
            ...node.items.map(item =>
              element(
                'li',
                {},
                element(
                  'a',
                  { href: `/${item.id.split('-').pop()?.replace('+', '-')}`, [truthMark]: item.id },
                  label(item.label),
                ),
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
        return drawTable(node, context);
      case 'list':
        return element(
          'ul',
          { class: `list ${node.name}` },
          ...Array.from({ length: node.rows }, (_, row) =>
            element(
              'li',
              { tabindex: '0', [truthMark]: node.picks.find(pick => pick.row === row)?.id ?? '' },
              context.cell(node.data, row),
            ),
          ),
        );
      case 'tree':
        return tree(node.items, context);
      case 'calendar':
        return calendar(node.id);
      case 'dialog':
        return element(
          'div',
          { role: 'dialog', class: 'dialog', 'aria-label': label(node.title) },
          element('h2', {}, label(node.title)),
          ...inside(node.children),
          element('div', { class: 'dialog-buttons' }, ...inside(node.footer)),
        );
      case 'banner':
        return element(
          'div',
          { class: 'flash', role: 'status' },
          label(node.label),
          element('button', { type: 'button', class: 'close', 'aria-label': label('Reset') }, '×'),
        );
    }
  };
  return nodes.map(node => draw(node, 'page', 0));
};

/** In the first version fields stand in the rows of a table, as old applications have them. */
const lay = (nodes: ScreenNode[], drawn: Element[], old: boolean): Element[] => {
  if (!old) return drawn;
  const out: Element[] = [];
  let table: Element | undefined;
  for (const [at, one] of drawn.entries()) {
    if (nodes[at]?.kind !== 'field') {
      table = undefined;
      out.push(one);
      continue;
    }
    if (!table) {
      table = element('tbody', {});
      out.push(element('table', { class: 'form' }, table));
    }
    table.append(one);
  }
  return out;
};
