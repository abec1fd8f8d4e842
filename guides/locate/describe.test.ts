// @vitest-environment happy-dom
import { describe as about, beforeEach, expect, it } from 'vitest';
import { targetSchema } from '../schema/target.ts';
import { describe } from './describe.ts';

const show = (html: string): void => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
};
const get = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

about('describe', () => {
  beforeEach(() => show(''));

  it('makes a target that the schema accepts, with evidence of several families', () => {
    show(
      '<main><h2>Orders</h2><div class="toolbar"><button id="new" class="btn primary">New</button><button>Save</button></div></main>',
    );
    const target = describe(get('#new'));
    expect(targetSchema.parse(target)).toEqual(target);
    expect(target).toMatchObject({
      v: 1,
      locale: 'en',
      tag: 'button',
      role: 'button',
      name: 'New',
      heading: 'Orders',
      order: [0, 2],
      rivals: ['Save'],
    });
  });

  it('holds nothing that was typed', () => {
    show(
      '<form><label>Name <input id="n" name="name" value="SECRET" placeholder="Full name"></label><label>Note<textarea>SECRET</textarea></label><select><option selected>SECRET</option></select><div contenteditable="true">SECRET</div><button>Send</button></form>',
    );
    const field = get('#n') as HTMLInputElement;
    field.value = 'SECRET';
    for (const element of document.querySelectorAll('input,textarea,select,div,button,label,form')) {
      expect(JSON.stringify(describe(element))).not.toContain('SECRET');
    }
  });

  it('holds no text of a data cell', () => {
    show(
      '<table><thead><tr><th>Order</th><th>Who</th><th>Do</th></tr></thead><tbody><tr><td>A-7</td><td>Jane Roe</td><td><button>Edit Jane Roe</button></td></tr><tr><td>A-8</td><td><a href="/p">John Doe</a></td><td><button>Edit John Doe</button></td></tr></tbody></table>',
    );
    for (const element of document.querySelectorAll('td,a,button')) {
      expect(JSON.stringify(describe(element))).not.toMatch(/Roe|Doe|A-\d/);
    }
    const last = [...document.querySelectorAll('button')].at(-1);
    expect(last && describe(last)).toMatchObject({
      name: 'Edit',
      place: { kind: 'row', column: 2, header: 'Do' },
    });
  });

  it('holds no text of a list whose items can be pressed', () => {
    show(
      `<ul>${['Jane Roe', 'John Doe', 'Ann Poe'].map(name => `<li><div role="button" tabindex="0">${name}</div></li>`).join('')}</ul>`,
    );
    for (const element of document.querySelectorAll('[role=button]'))
      expect(JSON.stringify(describe(element))).not.toMatch(/Roe|Doe|Poe/);
  });

  it('leaves generated ids and classes out', () => {
    show('<button id="mui-106" class="css-1q2w3e primary">Go</button>');
    const target = describe(get('button'));
    expect(target.attributes?.id).toBeUndefined();
    expect(target.classes).toEqual(['primary']);
  });

  it('is at most 2 kB, whatever the page holds', () => {
    const long = 'word '.repeat(400);
    show(
      `<section aria-label="${long}"><h2>${long}</h2>${`<div class="${'w'.repeat(50)}">`.repeat(20)}<button id="x" title="${long}" data-a="${'a'.repeat(39)}">${'語'.repeat(300)}</button>${'</div>'.repeat(20)}</section>`,
    );
    const target = describe(get('#x'));
    expect(new TextEncoder().encode(JSON.stringify(target)).length).toBeLessThanOrEqual(2000);
    expect(targetSchema.safeParse(target).success).toBe(true);
  });
});
