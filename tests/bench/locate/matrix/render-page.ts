import { disturb } from './disturb.ts';
import { harvestTruth } from './harvest-truth.ts';
import type { MuiKit } from './mui-kit.ts';
import { markMuiParts } from './mui-marks.ts';
import { agGridTable, markGridHeaders } from './render-ag-grid.ts';
import { type ReactLike, renderAntd } from './render-antd.ts';
import { type RenderContext, renderContext } from './render-context.ts';
import { renderHtml } from './render-html.ts';
import { renderMui } from './render-mui.ts';
import { renderUi5 } from './render-ui5.ts';
import type { ScreenNode } from './screen-node.ts';
import { changeScreen, type Variant } from './variant.ts';

/** The libraries that screens are drawn with. */
export type Library = 'antd' | 'html' | 'ui5' | 'ag-grid' | 'mui';

interface Globals {
  React: ReactLike & { version: string };
  ReactDOM: {
    render?: (element: unknown, host: Element) => void;
    createRoot?: (host: Element) => { render: (element: unknown) => void; unmount: () => void };
    unmountComponentAtNode?: (host: Element) => void;
  };
  antd: Parameters<typeof renderAntd>[3];
  mui: MuiKit;
  agGrid: Parameters<typeof agGridTable>[0];
  moment?: (text: string) => unknown;
  dayjs?: (text: string) => unknown;
  benchTruth: Map<string, Element>;
  benchRender: (
    library: Library,
    version: number,
    title: string,
    nodes: ScreenNode[],
    variant: Variant,
  ) => Promise<string[]>;
}

const page = window as unknown as Globals;
const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 40));

/** Takes the last screen down. */
let undo: () => void = () => undefined;

const draw = async (
  library: Library,
  nodes: ScreenNode[],
  context: RenderContext,
  host: Element,
): Promise<void> => {
  if (library === 'html') {
    host.append(...renderHtml(nodes, context));
    return;
  }
  if (library === 'ui5') {
    host.append(...renderUi5(nodes, context));
    await settle();
    await settle();
    await settle();
    return;
  }
  if (library === 'ag-grid') {
    host.append(...renderHtml(nodes, { ...context, version: 2 }, agGridTable(page.agGrid)));
    await settle();
    markGridHeaders(nodes);
    return;
  }
  if (library === 'mui') {
    undo = page.mui.mount(host, page.mui.frame(context.variant.locale, renderMui(nodes, context, page.mui)));
    await settle();
    markMuiParts();
    return;
  }
  const clock = context.version >= 5 ? page.dayjs : page.moment;
  const tree = renderAntd(nodes, context, page.React, page.antd, clock ?? (() => undefined));
  const root = page.React.createElement('div', { className: 'app' }, ...tree);
  if (page.ReactDOM.createRoot) {
    const made = page.ReactDOM.createRoot(host);
    made.render(root);
    undo = () => made.unmount();
  } else {
    page.ReactDOM.render?.(root, host);
    undo = () => page.ReactDOM.unmountComponentAtNode?.(host);
  }
  await settle();
};

page.benchRender = async (library, version, title, nodes, variant) => {
  try {
    undo(); // the bench has moved nodes about, and React may not find its own again
  } catch {}
  undo = () => undefined;
  document.body.replaceChildren();
  document.documentElement.lang = variant.locale;
  document.documentElement.dir = variant.locale === 'ar' ? 'rtl' : 'ltr';
  const context = renderContext(variant, version);
  const heading = document.createElement('h1');
  heading.textContent = context.label(title);
  const host = document.createElement('div');
  host.id = 'root';
  document.body.append(heading, host);
  await draw(library, changeScreen(nodes, variant), context, host);
  page.benchTruth = harvestTruth();
  disturb(document.body, variant);
  return [...page.benchTruth.keys()];
};
