// @vitest-environment happy-dom
import { describe as about, expect, it } from 'vitest';
import { describe } from './describe.ts';
import { locate } from './locate.ts';
import { forgetPageIndex } from './page-index.ts';

const show = (html: string, lang = 'en'): void => {
  document.documentElement.lang = lang;
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  forgetPageIndex(document);
};
const get = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const toolbar = (inner: string): string => `<main><h2>Orders</h2><div class="toolbar">${inner}</div></main>`;

about('locate', () => {
  it('finds what has not changed', () => {
    show(toolbar('<button>New</button><button>Save</button><button>Close</button>'));
    const target = describe(get('button:nth-of-type(2)'));
    const result = locate(target, document);
    expect(result).toMatchObject({ state: 'found', element: get('button:nth-of-type(2)') });
  });

  it('does not take a neighbour for a target that is gone', () => {
    show(toolbar('<button>New</button><button>Save</button><button>Save and close</button>'));
    const target = describe(get('button:nth-of-type(2)'));
    show(toolbar('<button>New</button><button>Save and close</button>'));
    expect(locate(target, document).state).not.toBe('found');
  });

  it('finds by other evidence where the language is another', () => {
    show(
      '<form id="login"><input name="user"><input name="pass"><button type="submit" name="go">Sign in</button></form>',
    );
    const target = describe(get('button'));
    show(
      '<form id="login"><input name="user"><input name="pass"><button type="submit" name="go">Anmelden</button></form>',
      'de',
    );
    expect(locate(target, document)).toMatchObject({ state: 'found', element: get('button') });
  });

  it('is unsure between two that are alike', () => {
    show(toolbar('<button>New</button><button>Save</button>'));
    const target = describe(get('button:nth-of-type(2)'));
    show(
      `<section>${toolbar('<button>New</button><button>Save</button>')}</section><section>${toolbar('<button>New</button><button>Save</button>')}</section>`,
    );
    expect(locate(target, document)).toMatchObject({ state: 'unsure' });
  });

  it('answers targets that are none with a reason and no exception', () => {
    const odd: unknown[] = [
      null,
      1,
      'x',
      {},
      { v: 2 },
      { v: 1, key: 'a', tag: 'b'.repeat(1_000_000) },
      { v: 1, key: '', tag: 'a', path: [1] },
    ];
    for (const target of odd) {
      expect(locate(target as never, document)).toMatchObject({ state: 'unsure' });
    }
    expect(locate({ v: 2 } as never, document).reasons).toEqual([{ code: 'newer-format' }]);
  });

  it('looks into open shadow roots, and into closed ones with the help of the platform', () => {
    show('<x-app></x-app>');
    const closed = new Map<Element, ShadowRoot>();
    const host = get('x-app');
    const root = host.attachShadow({ mode: 'closed' });
    closed.set(host, root);
    root.append(
      document.createRange().createContextualFragment('<button name="ok">OK</button><button>No</button>'),
    );
    const button = root.querySelector('button');
    const target = button && describe(button);
    if (!target) throw new Error('no target');
    expect(target.hosts).toEqual(['x-app']);
    expect(locate(target, document).state).toBe('absent');
    forgetPageIndex(document);
    const platform = { shadowRoot: (element: Element) => closed.get(element) ?? null };
    expect(locate(target, document, { platform })).toMatchObject({ state: 'found', element: button });
  });
});
