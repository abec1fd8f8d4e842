import browser from 'webextension-polyfill';
import type { MasksRequest, RecorderMessage, Rectangle } from '../../guides/contracts/recorder.ts';
import type { Picture } from '../../guides/schema/picture.ts';

/** What a recorder says when a picture is due. */
export type PictureRequest = Extract<RecorderMessage, { type: 'recorder/picture' }>;

/** The widest picture that is kept, in pixels. */
const widest = 1280;
const maskColour = '#9aa3ad';
const frameColour = '#d9480f';

/**
 * Takes a picture of a tab as it is, with every field covered before anything is kept: where the fields were when the
 * person pressed, and where they are after the picture was taken.
 *
 * @throws when the browser does not allow it: it wants the person's click on Handrail's button in that tab first
 */
export const takePicture = async (
  request: PictureRequest,
  tab: { id: number; window: number; frame: number },
): Promise<Picture> => {
  const image = await browser.tabs.captureVisibleTab(tab.window, { format: 'jpeg', quality: 90 });
  const after = await askMasks(tab.id);
  const bitmap = await createImageBitmap(toBlob(image));
  // A recorder in a frame knows the frame's measures only.
  const viewport = tab.frame === 0 ? request.viewport : await askViewport(tab.id);
  if (!showsWholeViewport(bitmap, viewport)) throw new Error('the picture is not of the whole viewport');
  const scale = Math.min(1, widest / bitmap.width);
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const toPixels = canvas.width / viewport.width;
  brush.fillStyle = maskColour;
  // A recorder in a frame measures from the frame's corner; the page's own recorder covers frames as well.
  const before = tab.frame === 0 ? request.masks : [];
  for (const mask of [...before, ...after]) brush.fillRect(...scaled(mask, toPixels));
  if (tab.frame === 0) {
    brush.strokeStyle = frameColour;
    brush.lineWidth = 3;
    brush.strokeRect(...scaled(request.target, toPixels, 4));
  }
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  const type = blob.type === 'image/webp' ? 'image/webp' : 'image/png';
  return { id: request.picture, type, data: toBase64(await blob.arrayBuffer()) };
};

/** Whether places in the viewport can be told in the picture. If not, a mask could miss its field. */
const showsWholeViewport = (picture: ImageBitmap, viewport: PictureRequest['viewport']): boolean => {
  const [across, down] = [picture.width / viewport.width, picture.height / viewport.height];
  return Math.abs(across / down - 1) < 0.02;
};

/** The content security policy lets the worker fetch nothing, not even a `data:` URL. */
const toBlob = (dataUrl: string): Blob => {
  const [head = '', data = ''] = dataUrl.split(',');
  const bytes = Uint8Array.from(atob(data), each => each.charCodeAt(0));
  return new Blob([bytes], { type: head.slice('data:'.length).replace(';base64', '') });
};

/** Runs in the page. */
const viewportHere = (): PictureRequest['viewport'] => ({ width: innerWidth, height: innerHeight });

const askViewport = async (tab: number): Promise<PictureRequest['viewport']> => {
  const [page] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    func: viewportHere,
  });
  const { width = 0, height = 0 } = (page?.result ?? {}) as Partial<PictureRequest['viewport']>;
  return { width, height };
};

const askMasks = async (tab: number): Promise<Rectangle[]> => {
  const request: MasksRequest = { type: 'recorder/masks' };
  const masks: unknown = await browser.tabs.sendMessage(tab, request, { frameId: 0 });
  if (!Array.isArray(masks)) throw new Error('the page did not say where its fields are');
  return masks;
};

const scaled = (box: Rectangle, factor: number, margin = 0): [number, number, number, number] => [
  box.x * factor - margin,
  box.y * factor - margin,
  box.width * factor + 2 * margin,
  box.height * factor + 2 * margin,
];

const toBase64 = (bytes: ArrayBuffer): string => {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
};
