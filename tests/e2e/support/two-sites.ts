import type { Target } from '../../../guides/schema/target.ts';
import { guideFileOf } from './guide-file-of.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

/** Two sites that belong to one task, and the guide through both. */
export interface TwoSites {
  orders: ServedPages;
  stock: ServedPages;
  /** The title of the guide. */
  title: string;
  /** The guide file, as JSON. */
  file: string;
  stop(): Promise<void>;
}

/** How many steps the guide has. */
export const stepsOverTwoSites = 7;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><style>body { font: 16px sans-serif; margin: 40px }
  a, button, input, iframe { display: block; margin: 24px 0 }</style><h1>${title}</h1>${body}</html>`;

const aim = (tag: string, role: string, name: string, id: string, frames?: Target['frames']): Target => ({
  ...{ v: 1, key: `${tag}#${id}`, tag, role, name, attributes: { id } },
  ...(frames && { frames }),
});

/**
 * Serves an order on one site whose goods are on another one, where a frame of the first one is paid in. Each step is
 * done by its own press or entry; three of them lead to another page, two of these to the other site.
 */
export const twoSites = async (): Promise<TwoSites> => {
  // Each names the other one's address, which is known when both are there.
  const orderPages: Record<string, string> = {};
  const stockPages: Record<string, string> = {};
  const [orders, stock] = [await servePages(orderPages), await servePages(stockPages)];
  Object.assign(orderPages, {
    '/orders': page('Orders', '<a id="new-order" href="/order">New order</a>'),
    '/order': page(
      'Order',
      `<label for="customer">Customer</label><input id="customer" />
      <a id="to-stock" href="${stock.origin}/stock">Go to the warehouse</a>`,
    ),
    '/payment': page('Payment', '<button type="button" id="confirm-payment">Confirm payment</button>'),
    '/done': page('Ready', '<button type="button" id="close-order">Close order</button>'),
  });
  Object.assign(stockPages, {
    '/stock': page(
      'Stock',
      `<button type="button" id="reserve">Reserve goods</button>
      <iframe title="Payment" src="${orders.origin}/payment" style="width: 400px; height: 200px"></iframe>
      <a id="to-order" href="${orders.origin}/done">Back to the order</a>`,
    ),
  });
  const at = (site: ServedPages, path: string): string => `${site.origin}${path}`;
  const payment = [{ page: at(orders, '/payment') }];
  const steps: [string, string, Target, 'click' | 'input'][] = [
    [at(orders, '/orders'), 'Start a new order', aim('a', 'link', 'New order', 'new-order'), 'click'],
    [at(orders, '/order'), 'Say who it is for', aim('input', 'textbox', 'Customer', 'customer'), 'input'],
    [at(orders, '/order'), 'Go on there', aim('a', 'link', 'Go to the warehouse', 'to-stock'), 'click'],
    [at(stock, '/stock'), 'Reserve the goods', aim('button', 'button', 'Reserve goods', 'reserve'), 'click'],
    [
      at(stock, '/stock'),
      'Confirm that it is paid',
      aim('button', 'button', 'Confirm payment', 'confirm-payment', payment),
      'click',
    ],
    [at(stock, '/stock'), 'Go back', aim('a', 'link', 'Back to the order', 'to-order'), 'click'],
    [at(orders, '/done'), 'Close it', aim('button', 'button', 'Close order', 'close-order'), 'click'],
  ];
  const title = 'Order and reserve';
  const callouts = steps.map(([place, words, target, on]) => ({ page: place, text: words, target, on }));
  const file = guideFileOf(title, [at(orders, '/**'), at(stock, '/**')], callouts);
  return {
    ...{ orders, stock, title, file },
    async stop() {
      await orders.stop();
      await stock.stop();
    },
  };
};
