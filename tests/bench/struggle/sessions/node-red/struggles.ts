import type { Struggle } from '../session.ts';
import * as editor from './editor.ts';

const { at, spot, buttonOf, nodeOf } = editor;
const path = '';

/** People stumble over Node-RED in these ways. */
export const struggles: readonly Struggle[] = [
  {
    name: 'presses the grey Deploy in vain',
    path,
    async run(desk) {
      await desk.hover(nodeOf('scale'));
      await desk.think(800, 2000);
      desk.mark();
      await desk.clickAgain(`${at.deploy}.disabled`, 5);
      await desk.think(1000, 2500);
      await desk.clickAgain(`${at.deploy}.disabled`, 3);
    },
  },
  {
    name: 'presses the button of a node that was not deployed',
    path,
    async run(desk) {
      const node = await editor.addNode(desk, 'inject', spot(desk, 0, 1));
      await desk.think(500, 1500);
      desk.mark();
      for (let times = 0; times < 4; times++) {
        await desk.click(buttonOf(node));
        await desk.think(700, 1800);
      }
    },
  },
  {
    name: 'searches the menus to and fro',
    path,
    async run(desk) {
      desk.mark();
      for (let round = 0; round < 4; round++) {
        await desk.click(at.menu);
        for (const entry of [
          'menu-item-view-menu',
          'menu-item-group',
          'menu-item-subflow',
          'menu-item-edit-menu',
          'menu-item-workspace',
        ]) {
          await desk.hover(`#${entry}`);
          await desk.think(500, 1200);
        }
        await desk.click({ x: 620, y: 560 });
        await desk.think(500, 1200);
      }
    },
  },
  {
    name: 'undoes again and again',
    path,
    async run(desk) {
      for (const row of [0, 1, 2]) await editor.addNode(desk, 'debug', spot(desk, 1, row));
      desk.mark();
      await desk.key('Control+z', 4, 500);
      await desk.think(500, 1200);
      await desk.key('Control+y', 2, 400);
      await desk.key('Control+z', 3, 450);
    },
  },
  {
    name: 'looks for help in other words',
    path,
    async run(desk) {
      desk.mark();
      await desk.click(at.helpTab);
      await desk.think(800, 2000);
      await desk.key('Control+f');
      for (const words of ['repeat', 'loop', 'every minute', 'timer']) {
        await desk.think(500, 1200);
        await desk.key('Control+a');
        await desk.type(words);
        await desk.think(1200, 2500);
      }
      await desk.key('Escape');
      await desk.key('Shift+?');
      await desk.think(1000, 3000);
    },
  },
  {
    name: 'drags nodes to where they do not take',
    path,
    async run(desk) {
      desk.mark();
      for (let times = 0; times < 3; times++) {
        await desk.drag('.red-ui-palette-node[data-palette-type="inject"]', { x: 1130, y: 330 + 40 * times });
        await desk.think(500, 1300);
      }
      await desk.drag('.red-ui-palette-node[data-palette-type="inject"]', { x: 640, y: 60 });
    },
  },
  {
    name: 'draws a wire from an output to an output',
    path,
    async run(desk) {
      desk.mark();
      for (let times = 0; times < 4; times++) {
        await desk.drag(editor.outputOf('tick'), editor.outputOf('label'));
        await desk.think(500, 1300);
      }
    },
  },
  {
    name: 'clicks the title as if it were a menu',
    path,
    async run(desk) {
      await desk.think(800, 2000);
      desk.mark();
      await desk.clickAgain('.red-ui-header-logo', 3, 500);
      await desk.think(600, 1500);
      await desk.clickAgain('.red-ui-header-logo', 3, 300);
    },
  },
  {
    name: 'presses Import with text that is no flow',
    path,
    async run(desk) {
      await desk.key('Control+i');
      await desk.think(800, 1500);
      await desk.click('#red-ui-clipboard-dialog-import-text');
      await desk.type('inject to debug');
      desk.mark();
      await desk.clickAgain('#red-ui-clipboard-dialog-ok', 3, 600);
      await desk.think(800, 2000);
      await desk.retype('#red-ui-clipboard-dialog-import-text', 'inject > debug');
      await desk.clickAgain('#red-ui-clipboard-dialog-ok', 4, 400);
    },
  },
  {
    name: 'names a node again and again',
    path,
    async run(desk) {
      await desk.doubleClick(nodeOf('scale'));
      await desk.see(at.name);
      await desk.think(600, 1500);
      desk.mark();
      for (const name of ['degrees', 'celsius', 'to C', 'scale', 'degrees C']) {
        await desk.retype(at.name, name);
        await desk.think(600, 1500);
        await desk.click('.red-ui-tray-header');
        await desk.think(500, 1000);
      }
      await desk.click(at.cancel);
    },
  },
];
