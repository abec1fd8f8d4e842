import type { Desk } from '../desk.ts';

/** Where things are in Node-RED 4. */
export const at = {
  deploy: '#red-ui-header-button-deploy',
  menu: '#red-ui-header-button-sidemenu',
  done: '#node-dialog-ok',
  cancel: '#node-dialog-cancel',
  name: '#node-input-name',
  filter: '#red-ui-palette-search input',
  debugTab: '#red-ui-tab-debug-link-button',
  infoTab: '#red-ui-tab-info-link-button',
  helpTab: '#red-ui-tab-help-link-button',
  dialogCancel: '#red-ui-clipboard-dialog-cancel',
  openTab: '#red-ui-workspace-tabs > li.active',
  newest: '.red-ui-flow-node-group:last-of-type',
} as const;

/** The tab of a flow. */
export const tabOf = (label: string): string => `#red-ui-workspace-tabs > li:has-text("${label}")`;
/** The body of a node. */
export const nodeOf = (id: string): string => `[id="${id}"] .red-ui-flow-node`;
/** Where its wires begin, and where they end. */
export const outputOf = (id: string): string => `[id="${id}"] .red-ui-flow-port-output .red-ui-flow-port`;
/** See `outputOf`. */
const inputOf = (id: string): string => `[id="${id}"] .red-ui-flow-port-input .red-ui-flow-port`;
/** The button on a node that sends a message. */
export const buttonOf = (id: string): string => `[id="${id}"] .red-ui-flow-node-button-button`;

/** A place on the canvas that is free at the beginning: columns 0 to 2, rows 0 to 4. */
export const spot = (desk: Desk, column: number, row: number): { x: number; y: number } => ({
  x: 300 + 210 * column + 20 * desk.rng(),
  y: 330 + 65 * row + 10 * desk.rng(),
});

/** Opens the editor. */
export const openEditor = async (desk: Desk): Promise<void> => {
  await desk.visit('');
  await desk.see(at.openTab);
  await desk.page.locator('#red-ui-loading-progress').waitFor({ state: 'hidden' });
  await desk.think(800, 2000);
};

/** Drags a kind of node from the palette, and says the new node's id. */
export const addNode = async (desk: Desk, type: string, place: { x: number; y: number }): Promise<string> => {
  const idsNow = (): Promise<string[]> =>
    desk.page.locator('.red-ui-flow-node-group').evaluateAll(groups => groups.map(({ id }) => id));
  const before = await idsNow();
  await desk.drag(`.red-ui-palette-node[data-palette-type="${type}"]`, place);
  await desk.think(500, 1500);
  const added = (await idsNow()).find(id => !before.includes(id));
  if (!added) throw new Error(`no ${type} was added`);
  return added;
};

/** Draws a wire. */
export const wire = async (desk: Desk, from: string, to: string): Promise<void> => {
  await desk.drag(outputOf(from), inputOf(to));
  await desk.think(500, 1500);
};

/** Opens a node's properties, reads them, and puts another name in. They stay open. */
export const rename = async (desk: Desk, id: string, name: string): Promise<void> => {
  await desk.doubleClick(nodeOf(id));
  await desk.see(at.name);
  await desk.think(600, 3000);
  await desk.retype(at.name, name);
  await desk.think(500, 2000);
};

/** Presses "Done", and waits for the properties to go. */
export const finish = async (desk: Desk): Promise<void> => {
  await desk.click(at.done);
  await desk.page.locator(at.done).waitFor({ state: 'hidden' });
  await desk.think(500, 1500);
};

/** Deploys, when there is something to deploy. */
export const deploy = async (desk: Desk): Promise<void> => {
  if (!(await desk.sees(`${at.deploy}:not(.disabled)`))) return;
  await desk.click(at.deploy);
  await desk.see('.red-ui-notification-success');
  await desk.think(500, 3000);
};

/** Takes an entry of the menu at the top right. */
export const fromMenu = async (desk: Desk, entry: string): Promise<void> => {
  await desk.click(at.menu);
  await desk.think(500, 1500);
  await desk.click(`#${entry}`);
  await desk.think(600, 2500);
};

/** Leaves whatever is open, as after a page that was reloaded. */
export const comeBack = async (desk: Desk): Promise<void> => {
  await openEditor(desk);
};
