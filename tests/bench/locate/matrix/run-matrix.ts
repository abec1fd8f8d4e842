import { appendFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { bundlePage } from '../bundle-page.ts';
import type { Answered, Recorded } from '../page/systems-page.ts';
import type { Tally } from '../tally.ts';
import { tellProgress } from '../tell-progress.ts';
import { type Change, changes, rendersOf } from './changes.ts';
import { type LibraryVersion, libraryVersions } from './libraries.ts';
import { openLibrary } from './open-library.ts';
import type { Screen } from './screen-node.ts';
import { developmentScreens } from './screens-development.ts';
import { testScreens } from './screens-test.ts';
import { recordedVariant, type Variant } from './variant.ts';

/** What of the matrix is run. */
export interface MatrixOptions {
  /** Systems by name; empty: all. */
  systems: string[];
  half?: Screen['half'];
  library?: string;
  /** Where the questions of the development screens are written for learning. */
  casesFile?: string;
  /** Is told each answer of Handrail's that was not right. */
  notes?: (line: string) => void;
}

/** Libraries at once. Each takes a processor; times are measured by `--only speed` alone. */
const atOnce = 2;

type Asked = Record<string, Record<string, Recorded>>;
type Answers = Record<string, Record<string, Answered>>;

const render = (page: Page, one: LibraryVersion, screen: Screen, variant: Variant): Promise<string[]> =>
  page.evaluate(
    ([library, version, title, nodes, how]) =>
      (window as unknown as { benchRender: (...all: unknown[]) => Promise<string[]> }).benchRender(
        library,
        version,
        title,
        nodes,
        how,
      ),
    [one.library, one.version, screen.title, screen.children, variant] as const,
  );

const later = (one: LibraryVersion, change: Change): LibraryVersion | undefined => {
  const family = libraryVersions.filter(({ library }) => library === one.library);
  const at = family.indexOf(one);
  if (change.version === 'same') return one;
  if (change.version === 'next') return family[at + 1];
  return at === 0 && family.length > 2 ? family.at(-1) : undefined;
};

const describeAll = async (
  page: Page,
  one: LibraryVersion,
  options: MatrixOptions,
  screens: Screen[],
  tally: Tally,
): Promise<Map<Screen, Asked>> => {
  const asked = new Map<Screen, Asked>();
  for (const screen of screens) {
    await render(page, one, screen, recordedVariant);
    const recorded = await page.evaluate(
      names => (window as unknown as { benchDescribe: (names: string[]) => Asked }).benchDescribe(names),
      options.systems,
    );
    for (const [system, targets] of Object.entries(recorded)) {
      for (const { ms } of Object.values(targets))
        tally.described(`matrix, ${screen.half} screens, single`, system, ms);
    }
    asked.set(screen, recorded);
  }
  return asked;
};

const ask = async (
  page: Page,
  on: LibraryVersion,
  screen: Screen,
  change: Change,
  asked: Asked,
  options: MatrixOptions,
  tally: Tally,
  from: LibraryVersion,
): Promise<void> => {
  const all = Object.keys(Object.values(asked)[0] ?? {});
  for (const { variant, ids } of rendersOf(change, all)) {
    const there = new Set(await render(page, on, screen, variant));
    const removed = change.asked.startsWith('removed');
    const askable = ids.filter(id => there.has(id) !== removed);
    const answers = await page.evaluate(
      ([questions, names]) =>
        (window as unknown as { benchLocate: (asked: Asked, ids: string[]) => Answers }).benchLocate(
          questions,
          names,
        ),
      [asked, askable] as const,
    );
    for (const [system, own] of Object.entries(answers)) {
      for (const [id, answer] of Object.entries(own)) {
        tally.add(`matrix, ${screen.half} screens, ${change.kind}`, system, there.has(id), answer);
        tally.add(
          `matrix, ${screen.half} screens, ${change.kind}: ${change.name}`,
          system,
          there.has(id),
          answer,
        );
        if (answer.note) {
          options.notes?.(
            `${screen.half} ${from.library}${from.version}->${on.version} ${screen.name} [${change.name}] ${id}: ${answer.outcome} ${answer.note}`,
          );
        }
      }
    }
    if (
      options.casesFile &&
      screen.half === 'development' &&
      asked.handrail &&
      !/locale ar|other load/.test(change.name)
    ) {
      const cases = await page.evaluate(
        ([questions, names]) =>
          (window as unknown as { benchCases: (asked: unknown, ids: string[]) => string }).benchCases(
            questions,
            names,
          ),
        [asked.handrail, askable] as const,
      );
      appendFileSync(
        options.casesFile,
        `${JSON.stringify({ group: `${from.library}/${screen.name}`, change: change.name, kind: change.kind })}\t${cases}\n`,
      );
    }
  }
};

/** Runs the matrix: every library and version, every change, every screen. */
export const runMatrix = async (
  browser: Browser,
  options: MatrixOptions,
  tally: Tally,
  systemsScripts: string[],
): Promise<void> => {
  const scripts = [await bundlePage('tests/bench/locate/matrix/render-page.ts'), ...systemsScripts];
  const screens = [...developmentScreens, ...testScreens].filter(
    ({ half }) => !options.half || half === options.half,
  );
  if (options.casesFile) writeFileSync(options.casesFile, '');
  const runLibrary = async (versions: readonly LibraryVersion[]): Promise<void> => {
    const pages = new Map<LibraryVersion, Page>();
    const pageOf = async (one: LibraryVersion): Promise<Page> => {
      const page = pages.get(one) ?? (await openLibrary(browser, one, scripts));
      pages.set(one, page);
      return page;
    };
    for (const from of versions) {
      const asked = await describeAll(await pageOf(from), from, options, screens, tally);
      for (const change of changes) {
        const on = later(from, change);
        if (!on) continue;
        for (const screen of screens)
          await ask(await pageOf(on), on, screen, change, asked.get(screen) ?? {}, options, tally, from);
        tellProgress(`${from.library} ${from.version}: ${change.name}`);
      }
    }
    for (const page of pages.values()) await page.context().close();
  };
  const names = new Set(libraryVersions.map(({ library }) => library));
  const left = [...names].filter(name => !options.library || name === options.library).values();
  const takeTurns = async (): Promise<void> => {
    for (const name of left) await runLibrary(libraryVersions.filter(({ library }) => library === name));
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
};
