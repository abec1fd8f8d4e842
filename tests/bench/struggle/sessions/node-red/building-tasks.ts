import type { Task } from '../session.ts';
import * as editor from './editor.ts';

const { at, nodeOf, buttonOf, spot } = editor;
const flowNames = ['Dock', 'Cellar', 'Night shift', 'Scales', 'Label printer'] as const;
const nodeNames = ['sort by weight', 'round', 'only full pallets', 'as sentence', 'count boxes'] as const;

/** Makes a new flow of three nodes, from the palette to the first message. */
const buildFlow: Task = {
  name: 'build a flow',
  async run(desk) {
    await desk.click('.red-ui-tab-button.red-ui-tabs-add a');
    await desk.think(600, 2000);
    const inject = await editor.addNode(desk, 'inject', spot(desk, 0, 0));
    const middle = await editor.addNode(
      desk,
      desk.pick(['function', 'change', 'switch'] as const),
      spot(desk, 1, 0),
    );
    const debug = await editor.addNode(desk, 'debug', spot(desk, 2, 1));
    await editor.wire(desk, inject, middle);
    await editor.wire(desk, middle, debug);
    await editor.rename(desk, middle, desk.pick(nodeNames));
    await editor.finish(desk);
    await desk.doubleClick(at.openTab);
    await desk.see(at.name);
    await desk.retype(at.name, desk.pick(flowNames));
    await editor.finish(desk);
    await editor.deploy(desk);
    await desk.click(at.debugTab);
    await desk.think();
    await desk.click(buttonOf(inject));
    await desk.think(1000, 4000);
    await desk.click(buttonOf(inject));
    await desk.think();
  },
};

/** Adds a step to a flow that is there, wires it up, and tries it out with a few messages. */
const extendFlow: Task = {
  name: 'extend a flow',
  async run(desk) {
    await desk.click(editor.tabOf('Gate'));
    await desk.think();
    const added = await editor.addNode(
      desk,
      desk.pick(['change', 'function', 'debug'] as const),
      spot(desk, 1, 1 + desk.rng()),
    );
    await editor.wire(desk, 'lorry', added);
    await editor.rename(desk, added, desk.pick(nodeNames));
    await editor.finish(desk);
    await editor.deploy(desk);
    await desk.click(at.debugTab);
    await desk.think(500, 1500);
    for (let times = 2 + Math.floor(3 * desk.rng()); times > 0; times--) {
      await desk.click(buttonOf('lorry'));
      await desk.think(600, 3000);
    }
    await desk.click('#red-ui-sidebar-debug-clear');
    await desk.think();
  },
};

/** Adds a node from the keyboard: Control and a click on the canvas, then its name. */
const quickAdd: Task = {
  name: 'add a node by its name',
  async run(desk) {
    await desk.click(editor.tabOf('Reports'));
    await desk.think();
    await desk.page.keyboard.down('Control');
    await desk.click(spot(desk, 0, 2));
    await desk.page.keyboard.up('Control');
    await desk.see('#red-ui-type-search-input');
    await desk.think(500, 1500);
    await desk.type(desk.pick(['comment', 'delay', 'switch', 'join'] as const));
    await desk.think(500, 1500);
    await desk.key('Enter');
    await desk.think(800, 2000);
  },
};

/** Writes a few lines into a function. */
const writeFunction: Task = {
  name: 'write a function',
  async run(desk) {
    await desk.click(editor.tabOf('Cold store'));
    await desk.think();
    await desk.doubleClick(nodeOf('scale'));
    await desk.see('.monaco-editor');
    await desk.think();
    await desk.click('.monaco-editor .view-lines');
    await desk.key('Control+Home');
    await desk.type(
      desk.pick([
        'const half = msg.payload / 2;\n',
        '// the sensor counts in tenths\n',
        'msg.seen = Date.now();\n',
      ] as const),
    );
    await desk.think();
    if (desk.chance(0.3)) {
      await desk.key('Control+z', 2, 400);
      await desk.think();
      await desk.key('Control+y', 2, 400);
    }
    await editor.finish(desk);
    await editor.deploy(desk);
  },
};

/** Takes a copy of a node, puts it down beside it and names it. */
const copyNode: Task = {
  name: 'copy and paste a node',
  async run(desk) {
    await desk.click(editor.tabOf('Cold store'));
    await desk.think();
    await desk.click(nodeOf(desk.pick(['words', 'label', 'told'] as const)));
    await desk.think(500, 1200);
    await desk.key('Control+c');
    await desk.think(500, 1200);
    await desk.key('Control+v');
    await desk.think(500, 1200);
    await desk.click(spot(desk, Math.floor(3 * desk.rng()), 2 + Math.floor(3 * desk.rng())));
    await desk.think();
    if (desk.chance(0.5)) {
      await desk.key('Delete');
      await desk.think();
    }
    await editor.deploy(desk);
  },
};

/** What makes something new. */
export const buildingTasks: readonly Task[] = [buildFlow, extendFlow, quickAdd, writeFunction, copyNode];
