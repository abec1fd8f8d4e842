import type { Task } from '../session.ts';
import * as editor from './editor.ts';

const { at } = editor;

/** Searches for a node by its name and goes there. */
const search: Task = {
  name: 'search',
  async run(desk) {
    await desk.key('Control+f');
    await desk.think(500, 1500);
    await desk.type(desk.pick(['weigh', 'report', 'reading', 'label'] as const));
    await desk.think(800, 2500);
    await desk.key('ArrowDown');
    await desk.think(500, 1200);
    await desk.key(desk.chance(0.7) ? 'Enter' : 'Escape');
    await desk.think();
  },
};

/** Looks through the palette for a node, and takes the filter back. */
const filterPalette: Task = {
  name: 'filter the palette',
  async run(desk) {
    await desk.click(at.filter);
    await desk.type(desk.pick(['http', 'mqtt', 'file', 'join'] as const));
    await desk.think();
    await desk.hover('.red-ui-palette-node');
    await desk.think();
    await desk.click(at.filter);
    await desk.key('Control+a');
    await desk.key('Backspace');
    await desk.think();
  },
};

/** Opens the import dialog, finds that it was not needed, and cancels. */
const importAndCancel: Task = {
  name: 'import, cancelled',
  async run(desk) {
    if (desk.chance(0.5)) await editor.fromMenu(desk, 'menu-item-import');
    else {
      await desk.key('Control+i');
      await desk.think(800, 2000);
    }
    await desk.click('#red-ui-clipboard-dialog-import-text');
    await desk.think();
    if (desk.chance(0.5)) await desk.type('[]');
    await desk.click(at.dialogCancel);
    await desk.think();
  },
};

/** Opens the export dialog, looks at what would be copied, and cancels. */
const exportAndCancel: Task = {
  name: 'export, cancelled',
  async run(desk) {
    if (desk.chance(0.5)) await editor.fromMenu(desk, 'menu-item-export');
    else {
      await desk.key('Control+e');
      await desk.think(800, 2000);
    }
    await desk.click('#red-ui-clipboard-dialog-export-rng-full');
    await desk.think();
    await desk.click('#red-ui-clipboard-dialog-export-tab-clipboard-tabs li:nth-child(2) a');
    await desk.think();
    await desk.click('#red-ui-clipboard-dialog-export-rng-flow');
    await desk.think();
    await desk.click(at.dialogCancel);
    await desk.think();
  },
};

/** Goes through the flows and reads them. */
const readFlows: Task = {
  name: 'read the flows',
  async run(desk) {
    for (const flow of ['Cold store', 'Gate', 'Reports', 'Gate']) {
      await desk.click(editor.tabOf(flow));
      await desk.think(1000, 6000);
      if (desk.chance(0.5))
        await desk.hover(editor.nodeOf(flow === 'Gate' ? 'weigh' : 'told')).catch(() => undefined);
    }
  },
};

/** Steps back to see the whole, and near again. */
const zoom: Task = {
  name: 'zoom',
  async run(desk) {
    await desk.click('#red-ui-view-zoom-out');
    await desk.think(500, 1000);
    await desk.click('#red-ui-view-zoom-out');
    await desk.think();
    await desk.click('#red-ui-view-zoom-in');
    await desk.think(500, 1500);
    await desk.click('#red-ui-view-zoom-zero');
    await desk.think();
    if (desk.chance(0.5)) {
      await desk.click('#red-ui-view-navigate');
      await desk.think();
      await desk.click('#red-ui-view-navigate');
      await desk.think(500, 1500);
    }
  },
};

/** Reads about a node, and about the flow. */
const readSidebar: Task = {
  name: 'read the side bar',
  async run(desk) {
    await desk.click(editor.tabOf('Cold store'));
    await desk.click(at.infoTab);
    await desk.think();
    await desk.click(editor.nodeOf('words'));
    await desk.think();
    await desk.click(at.helpTab);
    await desk.think(1500, 6000);
    await desk.hover({ x: 1120, y: 480 });
    await desk.scroll(3);
    await desk.think();
    await desk.click(at.debugTab);
    await desk.think();
  },
};

/** Opens the settings and turns something on and off again. */
const settings: Task = {
  name: 'look at the settings',
  async run(desk) {
    await editor.fromMenu(desk, 'menu-item-user-settings');
    await desk.think();
    await desk
      .click('#user-settings-view-grid-snap, [id^="user-settings-view-show-grid"]')
      .catch(() => undefined);
    await desk.think(500, 2000);
    await desk
      .click('.red-ui-settings-tabs-container a:has-text("Keyboard"), a:has-text("Keyboard")')
      .catch(() => undefined);
    await desk.think();
    await desk.click('#node-dialog-ok');
    await desk.think();
  },
};

/** Looks which ways of deploying there are, and stays with the usual one. */
const deployOptions: Task = {
  name: 'look at the ways to deploy',
  async run(desk) {
    await desk.click('#red-ui-header-button-deploy-options');
    await desk.think(800, 3000);
    await desk.click('#deploymenu-item-flow');
    await desk.think(500, 2000);
    await desk.click('#red-ui-header-button-deploy-options');
    await desk.think(500, 1500);
    await desk.click('#deploymenu-item-full');
    await desk.think();
  },
};

/** What changes nothing, or is taken back. */
export const lookingTasks: readonly Task[] = [
  ...[search, filterPalette, importAndCancel, exportAndCancel, readFlows],
  ...[zoom, readSidebar, settings, deployOptions],
];
