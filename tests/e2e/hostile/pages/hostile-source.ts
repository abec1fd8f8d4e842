/** What the page can be made of. */
interface Parts {
  /** Goes into the head. */
  head?: string;
  /** Goes into the body, after the buttons. */
  body?: string;
  /** Attributes of `<html>`. */
  html?: string;
  doctype?: string;
}

/** Counts the person's presses. The nonce is for pages with a policy. */
export const countPresses = `window.pressed = 0;
document.addEventListener('click', event => {
  if (event.isTrusted && event.target.closest?.('[data-press]')) window.pressed += 1;
});`;

/** An order with the button that the step is about, and one that counts how often it is pressed. */
export const hostileSource = (parts: Parts = {}): string => {
  const { head = '', body = '', html = '', doctype = '<!doctype html>' } = parts;
  return `${doctype}<html lang="en" ${html}><head><meta charset="utf-8"><title>Orders</title>
<style nonce="page">main { padding: 60px 80px } #other { margin-inline-start: 300px }</style>${head}</head>
<body><main><h1>Orders</h1><button id="save" name="save-order">Save order</button>
<button id="other" name="other" data-press>Discard</button></main>${body}
<script nonce="page">${countPresses}</script></body></html>`;
};
