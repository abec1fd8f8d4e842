/** The page in which a view is shown: a small application, and what stands in for the browser's extension interface. */
export const galleryFrame = (): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Orders</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 0; color: light-dark(#222, #ddd); background: light-dark(#f6f7f8, #14181a) }
header { padding: 10px 20px; background: light-dark(#26374a, #0d1318); color: #fff; font-weight: 600 }
main { max-width: 620px; margin: 20px; padding: 16px 20px; background: light-dark(#fff, #1b2124); border-radius: 8px }
h1 { margin: 0 0 12px; font-size: 20px }
form { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 10px 14px; align-items: center }
input, select, button { font: inherit; padding: 5px 10px; min-width: 0 }
p { grid-column: 2; margin: 6px 0 0; display: flex; gap: 10px; flex-wrap: wrap }
</style></head><body>
<header data-en="Muster ERP" data-ar="نظام موستر"></header><main><h1 data-en="New order" data-ar="طلب جديد"></h1><form>
<label for="customer" data-en="Customer" data-ar="العميل"></label>
<select id="customer" name="customer"><option data-en="Please choose" data-ar="اختاروا"></option><option data-en="Muster AG" data-ar="شركة النور"></option></select>
<label for="quantity" data-en="Quantity" data-ar="الكمية"></label><input id="quantity" name="quantity" autocomplete="off">
<label for="delivery" data-en="Delivery date" data-ar="تاريخ التسليم"></label><input id="delivery" name="delivery" autocomplete="off">
<p><button type="button" id="save" name="save" data-en="Save order" data-ar="حفظ الطلب"></button>
<button type="button" id="check" name="check" data-en="Check stock" data-ar="فحص المخزون"></button></p>
</form></main>
<script src="views.js"></script><script>
const wanted = new URLSearchParams(location.search);
const language = wanted.get('language') ?? 'en';
const view = galleryViews[wanted.get('view')][language];
if (view.run?.step.kind === 'wait') view.run.step.until = Date.now() + 90000;
Object.assign(document.documentElement, { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
for (const each of document.querySelectorAll('[data-en]')) each.textContent = each.dataset[language];
// Closed, as in the world; kept, so that whoever takes the pictures sees what to press.
globalThis.galleryRoots = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  galleryRoots.push(root);
  return root;
};
globalThis.browser = {
  dom: { openOrClosedShadowRoot: element => element.shadowRoot ?? galleryRoots.find(root => root.host === element) ?? null },
  runtime: {
    id: 'gallery',
    onMessage: { addListener() {}, removeListener() {} },
    sendMessage: async () => ({ ok: true, value: { ...view, readAt: Date.now() } }),
  },
};
</script><script src="aside.js"></script><script src="stage.js"></script></body></html>
`;
