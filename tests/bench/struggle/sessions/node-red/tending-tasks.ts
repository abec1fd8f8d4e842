import type { Desk } from '../desk.ts';
import type { Task } from '../session.ts';
import * as editor from './editor.ts';

const { at, nodeOf } = editor;

/** Moves a node by so many px. */
const moveBy = async (desk: Desk, id: string, right: number, down: number): Promise<void> => {
  const box = await desk.find(nodeOf(id)).boundingBox();
  if (!box) throw new Error(`no node ${id}`);
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await desk.drag(from, { x: from.x + right, y: from.y + down });
  await desk.think(500, 2500);
};

/** Puts nodes into line; a drag that went wrong is undone and done again. */
const tidy: Task = {
  name: 'tidy up',
  async run(desk) {
    await desk.click(editor.tabOf('Cold store'));
    await desk.think();
    await moveBy(desk, 'told', 30, 45);
    if (desk.chance(0.6)) {
      await desk.key('Control+z');
      await desk.think(600, 2000);
      await moveBy(desk, 'told', 12, 40);
    }
    await moveBy(desk, 'label', -20, 50);
    if (desk.chance(0.3)) {
      await desk.key('Control+z', 2, 700);
      await desk.think();
    }
    await desk.drag({ x: 240, y: 420 }, { x: 760, y: 600 });
    await desk.think(500, 1500);
    await desk.key('ArrowDown', 4, 220);
    await desk.think(500, 1500);
    await desk.click({ x: 820, y: 480 });
    await editor.deploy(desk);
  },
};

/** Gives a node another name, or looks at what it does and leaves it as it is. */
const editNode: Task = {
  name: 'edit a node',
  async run(desk) {
    await desk.click(editor.tabOf('Gate'));
    await desk.think();
    await editor.rename(
      desk,
      'weigh',
      desk.pick(['Weigh the lorry', 'Weigh twice', 'Gross weight'] as const),
    );
    if (desk.chance(0.35)) {
      await desk.click(at.cancel);
      await desk.think(800, 2000);
      return;
    }
    await editor.finish(desk);
    await desk.doubleClick(nodeOf('gate-told'));
    await desk.see(at.name);
    await desk.think();
    await desk.click(desk.chance(0.5) ? at.cancel : at.done);
    await desk.think(800, 2000);
    await editor.deploy(desk);
  },
};

/** Deletes a node, finds that it was needed, and has it back. */
const deleteAndRestore: Task = {
  name: 'delete and take back',
  async run(desk) {
    await desk.click(editor.tabOf('Reports'));
    await desk.think();
    await desk.click(nodeOf('gather'));
    await desk.think(500, 1500);
    await desk.key('Delete');
    await desk.think();
    await desk.key('Control+z');
    await desk.think();
    await editor.deploy(desk);
  },
};

/** Describes a flow in its properties. */
const describeFlow: Task = {
  name: 'describe a flow',
  async run(desk) {
    await desk.click(editor.tabOf('Reports'));
    await desk.think(500, 1500);
    await desk.doubleClick(editor.tabOf('Reports'));
    await desk.see(at.name);
    await desk.think();
    await desk.click('.monaco-editor .view-lines, .red-ui-editor-text-markdown, .ace_content');
    await desk.type('Runs at night. Ask the office before you change it. ');
    await desk.think();
    await editor.finish(desk);
    await editor.deploy(desk);
  },
};

/** Looks where the messages come from: only this flow's, then all again, then none at all. */
const watchDebug: Task = {
  name: 'watch messages',
  async run(desk) {
    await desk.click(editor.tabOf('Cold store'));
    await desk.think();
    await desk.click(at.debugTab);
    await desk.think(500, 1500);
    for (let times = 3 + Math.floor(3 * desk.rng()); times > 0; times--) {
      await desk.click(editor.buttonOf('tick'));
      await desk.think(500, 2500);
    }
    await desk.click('#red-ui-sidebar-debug-filter');
    await desk.think();
    await desk.click('.red-ui-popover a:has-text("current flow"), .red-ui-menu a:has-text("current flow")');
    await desk.think();
    await desk.click('#red-ui-sidebar-debug-filter');
    await desk.think(500, 1500);
    await desk.click('.red-ui-popover a:has-text("all nodes"), .red-ui-menu a:has-text("all nodes")');
    await desk.think();
    await desk.click('#red-ui-sidebar-debug-clear');
    await desk.think();
  },
};

/** What changes something that is there. */
export const tendingTasks: readonly Task[] = [tidy, editNode, deleteAndRestore, describeFlow, watchDebug];
