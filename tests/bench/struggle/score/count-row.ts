import { flips } from './flips.ts';
import type { Verdict } from './judge.ts';
import { percentile } from './percentile.ts';
import { wilson } from './wilson.ts';

/** How rare struggle is among comparable moments where the PPV is told. Own choice: nobody has published a share. */
const prevalence = 0.05;

/** A share, and the 95 % interval of it. */
export interface Share {
  value: number | null;
  low: number;
  high: number;
}

/** The figures of one detector over some scenarios, whether a family or all. Times in milliseconds. */
export interface Row {
  detector: string;
  /** Trials (scenarios times seeds) of struggle with and without a signal, of look-alikes with and without one. */
  tp: number;
  fn: number;
  fp: number;
  tn: number;
  recall: Share;
  fpr: Share;
  precision: number | null;
  /** Precision if 5 % of comparable moments were struggle. */
  ppv5: number | null;
  /** From onset to first signal, over what was detected. */
  ttdP50: number | null;
  ttdP90: number | null;
  /** The same with misses counted as later than everything. Null: that percentile is a miss. */
  ttdP50All: number | null;
  ttdP90All: number | null;
  /** Shares of struggles that are seen within so many seconds of the onset. */
  recall1s: number | null;
  recall3s: number | null;
  recall5s: number | null;
  signalsPerEpisode: number | null;
  /** Of the detected struggles with a labelled target where the detector points at something: how many, and right. */
  targets: number;
  targetTop1: number | null;
  /** Of the detected struggles with labelled kinds: how many, and rightly named. */
  kindsLabelled: number;
  kindRight: number | null;
  /** Scenarios, and those of them whose verdict differs between seeds. */
  scenarios: number;
  flipped: string[];
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Seeds of one scenario are not independent: the interval is that of as many cases as there are scenarios. */
const share = (part: Verdict[], whole: Verdict[]): Share => {
  const value = ratio(part.length, whole.length);
  return { value, ...wilson(value ?? 0, new Set(whole.map(({ id }) => id)).size) };
};

const rightOf = (verdicts: Verdict[], field: 'targetRight' | 'kindRight'): [number, number | null] => {
  const told = verdicts.filter(each => each[field] !== undefined);
  return [told.length, ratio(told.filter(each => each[field]).length, told.length)];
};

/** Counts the verdicts of one detector. */
export const countRow = (detector: string, verdicts: Verdict[]): Row => {
  const struggles = verdicts.filter(({ struggle }) => struggle);
  const alike = verdicts.filter(({ struggle }) => !struggle);
  const seen = struggles.filter(({ detected }) => detected);
  const alarms = alike.filter(({ detected }) => detected);
  const recall = share(seen, struggles);
  const fpr = share(alarms, alike);
  const times = struggles.map(({ dt }) => dt);
  const known = seen.map(({ dt }) => dt);
  const within = (limit: number): number | null =>
    ratio(struggles.filter(({ dt }) => dt !== null && dt <= limit).length, struggles.length);
  const [targets, targetTop1] = rightOf(seen, 'targetRight');
  const [kindsLabelled, kindRight] = rightOf(seen, 'kindRight');
  const expected = recall.value === null || fpr.value === null ? null : [recall.value, fpr.value];
  const [r = 0, f = 0] = expected ?? [];
  return {
    detector,
    tp: seen.length,
    fn: struggles.length - seen.length,
    fp: alarms.length,
    tn: alike.length - alarms.length,
    recall,
    fpr,
    precision: ratio(seen.length, seen.length + alarms.length),
    ppv5: expected && ratio(prevalence * r, prevalence * r + (1 - prevalence) * f),
    ttdP50: percentile(known, 0.5),
    ttdP90: percentile(known, 0.9),
    ttdP50All: percentile(times, 0.5),
    ttdP90All: percentile(times, 0.9),
    recall1s: within(1000),
    recall3s: within(3000),
    recall5s: within(5000),
    signalsPerEpisode: ratio(
      seen.reduce((sum, { signals }) => sum + signals, 0),
      seen.length,
    ),
    targets,
    targetTop1,
    kindsLabelled,
    kindRight,
    scenarios: new Set(verdicts.map(({ id }) => id)).size,
    flipped: flips(verdicts),
  };
};
