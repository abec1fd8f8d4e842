import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCache } from '../bundle-page.ts';

const flows = [
  { id: 'flow-one', type: 'tab', label: 'Flow 1', disabled: false, info: '' },
  {
    id: 'node-inject',
    type: 'inject',
    z: 'flow-one',
    name: '',
    props: [{ p: 'payload' }],
    repeat: '',
    once: false,
    topic: '',
    payload: '',
    payloadType: 'date',
    x: 140,
    y: 80,
    wires: [['node-function']],
  },
  {
    id: 'node-function',
    type: 'function',
    z: 'flow-one',
    name: 'work',
    func: 'return msg;',
    outputs: 1,
    x: 320,
    y: 80,
    wires: [['node-debug']],
  },
  {
    id: 'node-debug',
    type: 'debug',
    z: 'flow-one',
    name: '',
    active: true,
    tosidebar: true,
    complete: 'payload',
    x: 520,
    y: 80,
    wires: [],
  },
];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const isUp = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};

/** A running Node-RED. */
export interface NodeRed {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts one major version of Node-RED on a free port of this machine, with a small flow and a folder of its own.
 *
 * @throws if it is not up within a minute
 */
export const serveNodeRed = async (major: number): Promise<NodeRed> => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-node-red-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'flows.json'), JSON.stringify(flows));
  const settings = join(folder, 'settings.js');
  writeFileSync(
    settings,
    "module.exports = { flowFile: 'flows.json', uiHost: '127.0.0.1', editorTheme: { tours: false, projects: { enabled: false } }, telemetry: { enabled: false } };\n",
  );
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--require',
      join(import.meta.dirname, 'old-util.cjs'),
      join(benchCache, `node-red-${major}/node_modules/node-red/red.js`),
      '--userDir',
      folder,
      '--settings',
      settings,
      '--port',
      String(port),
    ],
    { stdio: 'ignore' },
  );
  const stop = async (): Promise<void> => {
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 120; waited++) {
    if (await isUp(address)) return { address, stop };
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  await stop();
  throw new Error(`Node-RED ${major} did not start within a minute.`);
};
