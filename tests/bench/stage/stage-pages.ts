/** Rows that a page is filled up with. */
const rowsOf = (nodes: number): string =>
  Array.from({ length: nodes / 4 }, (_, row) => `<div><span>Row</span><b>${row}</b><i>x</i></div>`).join('');

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Orders</title><link rel="icon" href="data:,">';

const form = `<form id="form"><label>Reference <input name="reference"></label>
<button id="save" name="save-order" type="button">Save order</button>
<button name="discard-order" type="button">Discard</button></form>`;

/** A font that comes later makes these lines longer. */
const words = 'Orders of more than a thousand are looked through by two people before they are sent. '.repeat(
  3,
);

/**
 * A page with a target in the middle of what can move it.
 *
 * @param nodes how many elements it holds besides
 */
export const stagePage = (nodes: number): string => `${head}
<style>body{margin:0;font:16px/24px serif}#words{width:420px;margin:0 auto;font-family:"Late Font",serif}
#panel{width:640px;margin:0 auto;transition:transform 400ms}#panel.slides{animation:slide 600ms linear forwards}
@keyframes slide{to{transform:translateX(120px)}}
#scroller{height:280px;overflow:auto}#inside{height:900px;padding-top:150px}#form{padding-left:40px}
dialog{width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;box-sizing:border-box}
</style><div id="above"></div><p id="words">${words}</p>
<div id="panel"><div id="scroller"><div id="inside">${form}</div></div></div>
<dialog><p>The session ends in a minute.</p><button type="button">Stay</button></dialog>
<main>${rowsOf(nodes)}</main><div style="height:3000px"></div></html>`;

/** What is shown in the frame of `framePage`. */
export const innerPage = `${head}<style>body{margin:0;font:16px/24px serif;height:2000px}#form{padding:170px 0 0 40px}</style>${form}</html>`;

/**
 * A page with the target in a frame.
 *
 * @param inner address of the page in the frame
 */
export const framePage = (inner: string): string => `${head}<style>body{margin:0;font:16px/24px serif}
iframe{display:block;width:640px;height:300px;margin:60px auto;border:3px solid}</style>
<h1>Orders</h1><iframe src="${inner}" title="Order"></iframe>${rowsOf(1000)}<div style="height:3000px"></div></html>`;
