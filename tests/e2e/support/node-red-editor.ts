import type { Hands } from './hands.ts';

/** What a person does in Node-RED's editor. Each call ends when the editor has answered. */
export interface NodeRedEditor {
  /** Waits until the editor stands and its first flow is open. */
  ready(): Promise<void>;
  /** Presses "+" beside the tabs: a further flow opens as a tab, named "Flow 2" and so on. */
  addFlow(): Promise<void>;
  /** Double-clicks the open flow's tab: its properties slide in from the right within a quarter of a second. */
  openProperties(): Promise<void>;
  /** Puts a name into the field "Name" of the open properties in the place of the one that is there. */
  typeName(name: string): Promise<void>;
  /** Presses "Done": the properties slide out. */
  done(): Promise<void>;
  /** Presses "Deploy": a green message "Successfully deployed" comes down, and the button turns grey. */
  deploy(): Promise<void>;
  /** Clicks the grey "Deploy" again and again, with nothing to deploy: Node-RED does and says nothing at all. */
  pressDeployInVain(times?: number): Promise<void>;
  /** The names on the tabs. */
  flowNames(): Promise<string[]>;
}

/** Where things are in Node-RED 4. The "+" and the tabs have no name that a screen reader could say. */
const selectors = {
  plus: '.red-ui-tab-button.red-ui-tabs-add a',
  tabs: '#red-ui-workspace-tabs > li',
  openTab: '#red-ui-workspace-tabs > li.active',
  name: '#node-input-name',
  done: '#node-dialog-ok',
  deploy: '#red-ui-header-button-deploy',
  deployInVain: '#red-ui-header-button-deploy.disabled',
  spinner: '.red-ui-deploy-button-spinner',
  deployed: '.red-ui-notification-success',
  loading: '#red-ui-loading-progress',
};

/** The editor of Node-RED, open in the page that the hands are on. */
export function nodeRedEditor(hands: Hands): NodeRedEditor {
  return {
    async ready() {
      await hands.see(selectors.openTab);
      await hands.seeNoMore(selectors.loading);
    },
    async addFlow() {
      const before = (await hands.texts(selectors.tabs)).length;
      await hands.click(selectors.plus);
      await hands.see(`${selectors.tabs}:nth-child(${before + 1}).active`);
    },
    async openProperties() {
      await hands.click(selectors.openTab, { times: 2, pause: 40 });
      await hands.see(selectors.name);
    },
    async typeName(name) {
      await hands.click(selectors.name, { times: 3 });
      await hands.type(name);
    },
    async done() {
      await hands.click(selectors.done);
      await hands.seeNoMore(selectors.done);
    },
    async deploy() {
      await hands.click(`${selectors.deploy}:not(.disabled)`);
      // The button turns grey at once, and shows a spinner until the server has answered.
      await hands.seeNoMore(selectors.spinner);
      await hands.see(selectors.deployed);
    },
    async pressDeployInVain(times = 4) {
      await hands.click(selectors.deployInVain, { times });
    },
    flowNames: () => hands.texts(selectors.tabs),
  };
}
