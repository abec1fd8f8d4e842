import { ringPadding } from './open-tab.ts';

/** One way in which a target is moved. */
export interface MovementCase {
  name: string;
  /** The page that it happens in. */
  page: 'plain' | 'frame';
  /** Distances between target and spotlight that are right after it. */
  paddings: readonly number[];
  /** Whether the target stays where it is, and only the spotlight is in danger. */
  still?: boolean;
  /** What the browser does to the page; everything else is done in the page. */
  device?: { width: number; height: number; deviceScaleFactor: number };
}

const own = [ringPadding];
/** An overlay that is zoomed with the page has its distance zoomed as well. */
const zoomed = [ringPadding, ringPadding * 1.25];

/** The cases, in the order of the table. */
export const movementCases: readonly MovementCase[] = [
  { name: 'layout shift', page: 'plain', paddings: own },
  { name: 'transition', page: 'plain', paddings: own },
  { name: 'nested scroll', page: 'plain', paddings: own },
  { name: 'window scroll', page: 'plain', paddings: own },
  { name: 'replaced', page: 'plain', paddings: own },
  { name: 'animated panel', page: 'plain', paddings: own },
  { name: 'zoom', page: 'plain', paddings: zoomed },
  { name: 'root zoom', page: 'plain', paddings: zoomed },
  {
    name: 'browser zoom',
    page: 'plain',
    paddings: own,
    // As Chromium does it at 125 %: fewer and larger pixels.
    device: { width: 1024, height: 576, deviceScaleFactor: 1.25 },
  },
  { name: 'dialog', page: 'plain', paddings: own, still: true },
  { name: 'frame scroll', page: 'frame', paddings: own },
  { name: 'font swap', page: 'plain', paddings: own },
];
