import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../../scripts/lock.mjs';
import { freePort } from './free-port.ts';
import { serveProgram } from './serve-program.ts';

/** A Redmine of its own: Debian's program, a new database, one project `warehouse` with the default trackers. */
export interface Redmine {
  /** Where it is, with a `/` at the end. */
  url: string;
  /** An administrator's login and password, which need not be changed. */
  login: 'admin';
  password: 'handrail';
  stop(): Promise<void>;
}

/** How to start it. */
export interface RedmineOptions {
  /** The language of its pages and of its default data. Default `en`. */
  lang?: 'en' | 'de';
}

const program = '/usr/share/redmine';
const support = join(import.meta.dirname, 'redmine');
const cache = join(import.meta.dirname, '../../../.cache');
const run = promisify(execFile);

/**
 * The environment in which Debian's Redmine takes a folder of ours for one of its sites. It makes the path in two ways,
 * by the letters and through its link `instances` into /var/lib, and four steps up are enough for both.
 */
const environmentOf = (site: string): NodeJS.ProcessEnv => ({
  ...process.env,
  RAILS_ENV: 'production',
  X_DEBIAN_SITEID: `../../../..${site}`,
  BUNDLE_GEMFILE: join(site, 'Gemfile'),
  BUNDLE_SILENCE_ROOT_WARNING: '1',
  SCHEMA: join(site, 'schema.rb'),
  HOME: site,
});

const makeSite = async (): Promise<string> => {
  const site = await mkdtemp(join(tmpdir(), 'handrail-redmine-'));
  for (const folder of ['config', 'files', 'log', 'tmp', 'public']) await mkdir(join(site, folder));
  const database = JSON.stringify({
    adapter: 'sqlite3',
    database: join(site, 'redmine.db'),
    encoding: 'utf8',
  });
  await writeFile(join(site, 'config/database.yml'), `production: ${database}\n`);
  await writeFile(join(site, 'config/secret_key.txt'), randomBytes(32).toString('hex'));
  await cp(join(support, 'Gemfile'), join(site, 'Gemfile'));
  return site;
};

/** A filled database to copy, made once for each language and each version of the package. */
const template = async (lang: string): Promise<string> => {
  const { stdout: version } = await run('dpkg-query', ['-W', '-f', '$' + '{Version}', 'redmine']).catch(
    () => {
      throw new Error(
        'There is no Redmine. Run: node scripts/prepare.mjs --debian redmine,redmine-sqlite,puma',
      );
    },
  );
  const file = join(cache, `redmine-${version}-${lang}.db`);
  await withLock(`${file}.lock`, async () => {
    if (existsSync(file)) return;
    const site = await makeSite();
    const options = { cwd: program, env: environmentOf(site) };
    await run('rake', ['db:migrate'], options);
    await run('ruby', [join(support, 'seed.rb'), lang], options);
    await cp(join(site, 'redmine.db'), `${file}.new`);
    await rename(`${file}.new`, file);
    await rm(site, { recursive: true });
  });
  return file;
};

/** Starts Redmine and resolves when it answers. The first start in a language takes half a minute, later ones ten seconds. */
export async function startRedmine({ lang = 'en' }: RedmineOptions = {}): Promise<Redmine> {
  const filled = await template(lang);
  const site = await makeSite();
  // A link would be copied as a link, and what is done in this Redmine would be written into the template.
  await cp(filled, join(site, 'redmine.db'), { dereference: true });
  const url = `http://127.0.0.1:${await freePort()}/`;
  const served = await serveProgram({
    program: 'puma',
    args: ['-b', url.replace('http', 'tcp').slice(0, -1), '-e', 'production', '-t', '1:4', 'config.ru'],
    folder: program,
    env: environmentOf(site),
    readyAt: `${url}login`,
    patience: 120_000,
  });
  return {
    url,
    login: 'admin',
    password: 'handrail',
    async stop() {
      await served.stop();
      await rm(site, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
