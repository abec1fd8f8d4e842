import type { GalleryVariant } from './gallery-variants.ts';
import type { GalleryView } from './gallery-view.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page to look through the views, each in a frame of its own. */
export const galleryIndex = (views: readonly GalleryView[], variants: readonly GalleryVariant[]): string => {
  const frame = (
    view: GalleryView,
    { name, title, scheme, language, width, height }: GalleryVariant,
  ): string =>
    `<figure data-variant="${name}"><figcaption>${escaped(title)}</figcaption>
<iframe loading="lazy" title="${escaped(`${view.title}, ${title}`)}" width="${width}" height="${height}"
 style="color-scheme:${scheme}" src="frame.html?view=${view.name}&amp;language=${language}"></iframe></figure>`;
  const section = (view: GalleryView): string =>
    `<section id="${view.name}"><h2>${escaped(view.title)}</h2>
<div class="row">${variants.map(variant => frame(view, variant)).join('\n')}</div></section>`;
  const choice = ({ name, title }: GalleryVariant): string =>
    `<label><input type="checkbox" name="${name}" checked> ${escaped(title)}</label>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Handrail: the stage</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { font: 15px/1.5 system-ui, sans-serif; color-scheme: light }
body { margin: 0; display: grid; grid-template-columns: 240px minmax(0, 1fr); color: #1b2629; background: #eef1f1 }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 16px; box-sizing: border-box; background: #fff }
nav h1 { font-size: 18px; margin: 0 0 8px } nav ul { list-style: none; margin: 12px 0; padding: 0 } nav a { color: #0b6a6b }
label { display: block } main { padding: 0 20px 60px } h2 { font-size: 16px; margin: 24px 0 8px }
.row { display: flex; gap: 16px; overflow-x: auto } figure { margin: 0; flex: none } figcaption { font-size: 13px; color: #55646a }
iframe { border: 1px solid #d8e0e1; border-radius: 6px; background: #fff }
@media (width < 700px) { body { display: block } nav { position: static; height: auto } }
</style></head><body><nav><h1>Handrail: the stage</h1>${variants.map(choice).join('\n')}
<ul>${views.map(({ name, title }) => `<li><a href="#${name}">${escaped(title)}</a></li>`).join('\n')}</ul></nav>
<main>${views.map(section).join('\n')}</main><script>
for (const box of document.querySelectorAll('input')) box.addEventListener('change', () => {
  for (const each of document.querySelectorAll('[data-variant="' + box.name + '"]')) each.hidden = !box.checked;
});
</script></body></html>
`;
};
