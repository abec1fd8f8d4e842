import type { Page } from 'playwright-core';
import type { ChromiumWithHandrail } from '../support/chromium.ts';
import type { NodeRedEditor } from '../support/node-red-editor.ts';
import type { StageInChromium } from '../support/stage-in-chromium.ts';

/** Somebody at a desk with Handrail and Node-RED: what every part of the journey works on. */
export interface Journey {
  handrail: ChromiumWithHandrail;
  /** The tab with Node-RED's editor, and the hands on it. */
  app: Page;
  editor: NodeRedEditor;
  /** Handrail's stage in that tab. */
  stage: StageInChromium;
  /** Keeps a picture of a tab under a name, where the journey is to be shown. */
  show(name: string, page: Page): Promise<void>;
}
