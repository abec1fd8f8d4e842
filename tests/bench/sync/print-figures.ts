import { printTable } from '../struggle/print-table.ts';
import type { EngineFigures } from './engine-figures.ts';

/** What is to be reached, as the product set it for itself. */
const goals = {
  /** Of the engine's bare batched insert. */
  share: 0.5,
  /** At half of the rate, in ms. */
  p99: 50,
  /** Of 10,000 guides on loopback, in seconds. */
  firstPull: 5,
  /** Of one guide to a device that is awake, in seconds. */
  delta: 5,
  /** Flat: the rate with the most signals stored is this part of that with the least, and a report takes at most its inverse. */
  flat: 0.8,
};

type Figure = (of: EngineFigures) => number | null | undefined;

interface Goal {
  says: string;
  holds(value: number): boolean;
}

interface Line {
  what: string;
  figure: Figure;
  /** How many digits after the point. */
  digits?: number;
  goal?: Goal;
}

const atLeast = (least: number, says: string): Goal => ({ says, holds: value => value >= least });
const atMost = (most: number, says: string): Goal => ({ says, holds: value => value <= most });

const ofGrowth =
  (figure: 'ingest' | 'report', at: number): Figure =>
  ({ growth }) =>
    growth?.at(at)?.[figure];
const ratio =
  (figure: 'ingest' | 'report'): Figure =>
  ({ growth }) => {
    const [first, last] = [growth?.[0]?.[figure], growth?.at(-1)?.[figure]];
    return first === undefined || last === undefined ? undefined : last / first;
  };

const growthLines = (figures: readonly EngineFigures[]): Line[] => {
  const sizes = figures.find(({ growth }) => growth)?.growth?.map(({ stored }) => stored) ?? [];
  return [
    ...sizes.flatMap((stored, at): Line[] => [
      { what: `signals/s with ${stored} stored`, figure: ofGrowth('ingest', at) },
      { what: `report of 30 days with ${stored} stored, ms`, figure: ofGrowth('report', at) },
    ]),
    {
      what: 'signals/s with the most stored to the least',
      figure: ratio('ingest'),
      digits: 2,
      goal: atLeast(goals.flat, `≥ ${goals.flat}`),
    },
    {
      what: 'report with the most stored to the least',
      figure: ratio('report'),
      digits: 2,
      goal: atMost(1 / goals.flat, `≤ ${1 / goals.flat}`),
    },
  ];
};

const linesOf = (figures: readonly EngineFigures[]): Line[] => [
  { what: 'bare insert, signals/s', figure: of => of.ingest?.bare },
  { what: 'server, signals/s', figure: of => of.ingest?.ingest },
  {
    what: 'server to bare',
    figure: of => of.ingest?.share,
    digits: 2,
    goal: atLeast(goals.share, `≥ ${goals.share}`),
  },
  { what: 'a batch at half of that, p50 ms', figure: of => of.ingest?.p50 },
  { what: 'p99 ms', figure: of => of.ingest?.p99, goal: atMost(goals.p99, `≤ ${goals.p99}`) },
  { what: 'processor s a million signals, bare', figure: of => of.ingest?.bareCost },
  { what: 'server', figure: of => of.ingest?.serverCost },
  { what: 'PostgreSQL beside it', figure: of => of.ingest?.engineCost },
  { what: 'most memory of the server, MB', figure: of => of.ingest?.memory },
  { what: 'all guides read from the server, s', figure: of => of.content?.stream, digits: 1 },
  {
    what: 'first pull by the extension in Chromium, s',
    figure: of => of.content?.firstPull,
    digits: 1,
    goal: atMost(goals.firstPull, `≤ ${goals.firstPull}`),
  },
  { what: 'publishing one more, s', figure: of => of.content?.publish, digits: 2 },
  {
    what: 'until Chromium, awake, holds it, s',
    figure: of => of.content?.delta,
    digits: 1,
    goal: atMost(goals.delta, `≤ ${goals.delta}`),
  },
  { what: 'until half of all devices that wait have it, s', figure: of => of.content?.half, digits: 1 },
  {
    what: '99 % of them, s',
    figure: of => of.content?.most,
    digits: 1,
    goal: atMost(goals.delta, `≤ ${goals.delta}`),
  },
  { what: 'the last, s', figure: of => of.content?.all, digits: 1 },
  { what: 'one processor’s share while all wait', figure: of => of.content?.idle, digits: 3 },
  { what: 'most memory while all wait, MB', figure: of => of.content?.memory },
  ...growthLines(figures),
];

/** One table: a line a figure, a column an engine, and whether the goal was reached. */
export const printFigures = (figures: readonly EngineFigures[]): void => {
  const rows = linesOf(figures).flatMap(({ what, figure, digits = 0, goal }) => {
    const values = figures.map(figure);
    if (values.every(value => value === undefined)) return [];
    const cells = values.map(value => {
      const text = value === undefined ? '' : value === null ? 'never' : value.toFixed(digits);
      if (!goal || value === undefined) return text;
      return `${text} ${value !== null && goal.holds(value) ? 'yes' : 'NO'}`;
    });
    return [[what, ...cells, goal?.says ?? '']];
  });
  printTable(['', ...figures.map(({ engine }) => engine), 'goal'], rows);
  for (const { engine, ingest } of figures) {
    if (!ingest) continue;
    console.log(
      `${engine}: server to bare by round ${ingest.shares.map(share => share.toFixed(2)).join(', ')}.`,
    );
    if (Object.keys(ingest.failed).length > 0)
      console.log(`${engine}: not all batches were taken in: ${JSON.stringify(ingest.failed)}`);
  }
  console.log(`
Bare: the same batches, each inserted by a commit of its own that is on the disk when it returns, with the same settings of the
engine, into a table with the same columns but no workspace, a key and one more index, without a network; SQLite from one program,
PostgreSQL from four connections at once. Bare insert and server take turns. The devices’ side takes its processor time from the same
machine.`);
};
