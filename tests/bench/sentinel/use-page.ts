/** How deep the button stands: some peers look at every element around it. Own choice. */
const depth = 15;

/** Appends 5,000 rows in answer to a real click, when watchers are awake, and notes how long that took, in ms. */
const script = `document.querySelector('#append').addEventListener('click', () => {
  const list = document.querySelector('#list');
  list.replaceChildren();
  setTimeout(() => {
    const began = performance.now();
    for (let count = 0; count < 5000; count += 1) {
      const row = document.createElement('li');
      row.textContent = 'Row ' + count;
      list.append(row);
    }
    setTimeout(() => { window.appended = performance.now() - began; });
  });
});
document.querySelector('#save').addEventListener('click', event => { event.target.dataset.times = performance.now(); });`;

/**
 * A page to be used.
 *
 * @param nodes how many elements it holds besides
 */
export const usePage = (nodes: number): string => {
  const rows = Array.from(
    { length: nodes / 4 },
    (_, row) => `<div><span>Row</span><b>${row}</b><i>x</i></div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Use</title><link rel="icon" href="data:,">
<style>#panel{position:fixed;inset:0 0 auto;height:120px;background:#fff}#list{height:100px;overflow:auto}
#panel *{margin:0;padding:0}#save,#append,#name,#other{position:fixed;top:20px;width:100px;height:30px}
#save{left:20px}#append{left:140px}#name{left:260px}#other{left:380px}</style>
<div id="panel">${'<div>'.repeat(depth)}<button id="save">Save</button>${'</div>'.repeat(depth)}
<button id="append">Append</button><input id="name"><input id="other"></div>
<div style="height:3000px;padding-top:130px"><ul id="list"></ul>${rows.join('')}</div><script>${script}</script></html>`;
};
