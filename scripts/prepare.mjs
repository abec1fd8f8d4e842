/**
 * Installs what a script of package.json needs and says nothing when nothing is missing. Runs on Node 20 and without
 * node_modules:
 *
 *   node scripts/prepare.mjs [--browsers chromium,firefox-esr] [--debian package,package]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserVariables, findBrowser } from './browsers.mjs';
import { withLock } from './lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} name */
const listOf = name => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? [] : (process.argv[at + 1] ?? '').split(',').filter(Boolean);
};

/** @param {string} sentence */
const giveUp = sentence => {
  console.error(sentence);
  process.exit(1);
};

/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const run = (program, args, env = process.env) => {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) giveUp(`${program} ${args.join(' ')} failed${error ? `: ${error.message}` : '.'}`);
};

/** @param {string} file */
const packagesOf = file => JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;

/** Whether node_modules holds exactly what package-lock.json names: npm writes down there what it has installed. */
const modulesAreCurrent = () => {
  if (
    !existsSync(`${root}node_modules/.package-lock.json`) ||
    !existsSync(`${root}node_modules/node/bin/node`)
  )
    return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  const differs = path => installed[path]?.integrity !== wanted[path]?.integrity;
  const isMissing = path => path !== '' && (path in installed ? differs(path) : !wanted[path].optional);
  return !Object.keys(wanted).some(isMissing) && !Object.keys(installed).some(path => !(path in wanted));
};

const installModules = () => {
  if (modulesAreCurrent()) return;
  console.log('Installing the packages that package-lock.json names (npm ci).');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!existsSync(`${root}node_modules/node/bin/node`)) {
    giveUp(
      'npm did not run the install step of the package "node", which brings Node 24. Run: npm rebuild node',
    );
  }
};

/** @param {string} name */
const isInstalled = name =>
  spawnSync('dpkg', ['--status', name], { encoding: 'utf8' }).stdout?.includes(
    'Status: install ok installed',
  ) === true;

/**
 * Debian's own Bundler knows where Debian keeps its gems. The newer one that comes with the security updates of Ruby does
 * not, by which Redmine fails to be set up (Ruby 3.1.7 in Debian 12), so that the own one is asked for by its version.
 */
const debianBundler = () => {
  const { stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', 'ruby-bundler'], {
    encoding: 'utf8',
  });
  const version = /^Version: ([\d.]+)/m.exec(stdout ?? '')?.[1];
  return version ? { BUNDLER_VERSION: version } : {};
};

/** @param {string[]} names */
const installDebian = names => {
  if (names.length === 0) return;
  const variables = names.filter(name => name in browserVariables).map(name => browserVariables[name]);
  const orElse = variables.length > 0 ? `, or name the program in ${variables.join(' and ')}` : '';
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    giveUp(
      `Missing: ${names.join(', ')}. On Debian and Ubuntu: sudo apt-get install ${names.join(' ')}${orElse}.`,
    );
  }
  console.log(`Installing from Debian: ${names.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], env);
  const install = ['-qq', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', 'install'];
  run('apt-get', [...install, ...names], { ...env, ...debianBundler() });
};

await withLock(`${root}.cache/prepare.lock`, () => {
  installModules();
  const browsers = listOf('browsers').filter(name => !findBrowser(name));
  installDebian([...browsers, ...listOf('debian').filter(name => !isInstalled(name))]);
});
