import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../../scripts/lock.mjs';
import { freePort } from './free-port.ts';
import { serveProgram } from './serve-program.ts';

/** A Node-RED of its own, with nothing in it. See also emptyNodeRed and deployedFlows. */
export interface NodeRed {
  /** Where its editor is, with a `/` at the end. */
  url: string;
  stop(): Promise<void>;
}

/** How to start it. */
export interface NodeRedOptions {
  /** The language of its server, such as `de`. Its editor follows the browser's. Default `en-US`. */
  lang?: string;
}

const version = '4.1.15';
const home = join(import.meta.dirname, `../../../.cache/node-red-${version}`);
const program = join(home, 'node_modules/node-red/red.js');

/** Installs it once into an ignored folder. npm writes `.package-lock.json` when it has installed everything. */
const install = (): Promise<void> =>
  withLock(`${home}.lock`, async () => {
    if (existsSync(join(home, 'node_modules/.package-lock.json')) && existsSync(program)) return;
    const args = [
      'install',
      '--prefix',
      home,
      '--no-audit',
      '--no-fund',
      '--save-exact',
      `node-red@${version}`,
    ];
    await promisify(execFile)('npm', args, { cwd: tmpdir() });
  });

/** No tours, no telemetry, no look for updates, no catalogue of further nodes: nothing leaves this machine. */
const settings = (port: number, lang: string) =>
  `module.exports = ${JSON.stringify({
    uiHost: '127.0.0.1',
    uiPort: port,
    lang,
    flowFile: 'flows.json',
    credentialSecret: false,
    diagnostics: { enabled: false, ui: false },
    telemetry: { enabled: false, updateNotification: false },
    externalModules: { autoInstall: false, palette: { allowInstall: false, allowUpload: false } },
    editorTheme: {
      tours: false,
      palette: { catalogues: [], editable: false },
      projects: { enabled: false },
      multiplayer: { enabled: false },
    },
  })};`;

/** Starts Node-RED, installing it first if need be, and resolves when its editor answers. */
export async function startNodeRed({ lang = 'en-US' }: NodeRedOptions = {}): Promise<NodeRed> {
  await install();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const folder = await mkdtemp(join(tmpdir(), 'handrail-node-red-'));
  await writeFile(join(folder, 'settings.js'), settings(port, lang));
  const served = await serveProgram({
    program: process.execPath,
    args: [program, '--userDir', folder, '--settings', join(folder, 'settings.js')],
    folder,
    env: { ...process.env, NODE_RED_DISABLE_TELEMETRY: 'true' },
    readyAt: url,
    patience: 60_000,
  });
  return {
    url,
    async stop() {
      await served.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
