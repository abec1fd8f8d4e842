import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Answered, Recorded } from './page/systems-page.ts';
import { answerRequests, benchOrigin } from './page-server.ts';
import type { Tally } from './tally.ts';

type Path = string | string[];
type Asked = Record<string, Record<string, Recorded>>;

interface Truth {
  localeBefore?: string;
  localeAfter?: string;
  targets: { before: Path; after: Path | null }[];
}

interface PageApi {
  benchTruth: Map<string, Element>;
  benchLocale: string | undefined;
  benchResolve: (path: Path) => Element | null;
  benchDescribe: (names: string[]) => Asked;
  benchLocate: (asked: Asked, ids: string[]) => Record<string, Record<string, Answered>>;
}

const readTruth = (file: string): Truth => {
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
  if (!Array.isArray(truth.targets)) throw new Error(`${file}: "targets" is not a list.`);
  return truth;
};

/** Opens a page without running its scripts, and tells the bench's script which element each target is. */
const openPage = async (
  browser: Browser,
  html: string,
  script: string,
  locale: string | undefined,
  paths: (Path | null)[],
) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  await answerRequests(context, path => (path === '/page' ? html : undefined));
  const page = await context.newPage();
  await page.goto(`${benchOrigin}/page`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const missing = await page.evaluate(
    ([all, language]) => {
      const api = window as unknown as PageApi;
      api.benchLocale = language ?? undefined;
      api.benchTruth = new Map();
      const absent: number[] = [];
      for (const [at, path] of all.entries()) {
        if (path === null) continue;
        const element = api.benchResolve(path);
        if (element) api.benchTruth.set(String(at), element);
        else absent.push(at);
      }
      return absent;
    },
    [paths, locale ?? null] as const,
  );
  return { page, missing, close: () => context.close() };
};

/**
 * Runs every system on anyone's pages: each subfolder holds `before.html`, `after.html` and `truth.json`.
 *
 * @throws if a folder's truth names an element that its page does not have
 */
export const runPairs = async (
  browser: Browser,
  folder: string,
  systems: string[],
  tally: Tally,
  script: string,
  notes?: (line: string) => void,
): Promise<void> => {
  const names = readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'truth.json')))
    .sort();
  if (names.length === 0) throw new Error(`${folder} has no subfolder with a truth.json.`);
  for (const name of names) {
    const truth = readTruth(join(folder, name, 'truth.json'));
    const html = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
    const before = await openPage(
      browser,
      html('before.html'),
      script,
      truth.localeBefore,
      truth.targets.map(target => target.before),
    );
    if (before.missing.length > 0)
      throw new Error(
        `${name}: before.html has no element at ${JSON.stringify(truth.targets[before.missing[0] ?? 0]?.before)}.`,
      );
    const asked = await before.page.evaluate(
      chosen => (window as unknown as PageApi).benchDescribe(chosen),
      systems,
    );
    await before.close();
    const after = await openPage(
      browser,
      html('after.html'),
      script,
      truth.localeAfter,
      truth.targets.map(target => target.after),
    );
    if (after.missing.length > 0)
      throw new Error(
        `${name}: after.html has no element at ${JSON.stringify(truth.targets[after.missing[0] ?? 0]?.after)}.`,
      );
    const ids = truth.targets.map((_, at) => String(at));
    const answers = await after.page.evaluate(
      ([questions, all]) => (window as unknown as PageApi).benchLocate(questions, all),
      [asked, ids] as const,
    );
    await after.close();
    for (const [system, own] of Object.entries(answers)) {
      for (const [id, answer] of Object.entries(own)) {
        const present = truth.targets[Number(id)]?.after !== null;
        tally.add('pairs', system, present, answer);
        tally.add(`pairs: ${name}`, system, present, answer);
        if (answer.note) notes?.(`${name} ${id}: ${answer.outcome} ${answer.note}`);
      }
      for (const { ms } of Object.values(asked[system] ?? {})) tally.described('pairs', system, ms);
    }
  }
};
