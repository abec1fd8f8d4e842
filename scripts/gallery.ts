/**
 * Builds the gallery of all that the stage shows: `npm run gallery [-- --screenshots] [-- --built]`. It is a static page,
 * `.output/gallery/index.html`, drawn by the built stage. With `--screenshots` a picture of every view comes into
 * `pictures/` beside it; with `--built` Handrail is taken as it was built last; `--only NAME` takes what begins so.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { allGalleryViews } from '../tests/gallery/all-gallery-views.ts';
import { galleryFrame } from '../tests/gallery/gallery-frame.ts';
import { galleryIndex } from '../tests/gallery/gallery-index.ts';
import { galleryLanguages } from '../tests/gallery/gallery-language.ts';
import { galleryVariants } from '../tests/gallery/gallery-variants.ts';
import { takeGalleryPictures } from '../tests/gallery/take-gallery-pictures.ts';
import { buildExtension } from './build.ts';

const { values: options } = parseArgs({
  options: {
    screenshots: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const output = join(import.meta.dirname, '../.output');
const folder = join(output, 'gallery');

if (!options.built) await buildExtension({ e2e: false, families: ['chrome'] });
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const script of ['stage', 'aside']) {
  await copyFile(join(output, `chrome-mv3/content-scripts/${script}.js`), join(folder, `${script}.js`));
}
const views = allGalleryViews.filter(({ name }) => name.startsWith(options.only));
const drawn = views.map(({ name, view }) => [
  name,
  { en: view(galleryLanguages.en), ar: view(galleryLanguages.ar) },
]);
await writeFile(
  join(folder, 'views.js'),
  `globalThis.galleryViews = ${JSON.stringify(Object.fromEntries(drawn))};`,
);
await writeFile(join(folder, 'frame.html'), galleryFrame());
await writeFile(join(folder, 'index.html'), galleryIndex(views, galleryVariants));
console.log(`${views.length} views: ${pathToFileURL(join(folder, 'index.html')).href}`);
if (options.screenshots) {
  const troubles = await takeGalleryPictures(folder, views, line => console.log(line));
  for (const trouble of troubles) console.error(trouble);
  console.log(`Pictures: ${join(folder, 'pictures')}`);
  if (troubles.length > 0) process.exitCode = 1;
}
