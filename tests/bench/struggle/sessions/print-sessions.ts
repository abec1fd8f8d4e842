import { printTable } from '../print-table.ts';
import { countBenign, countStruggles, timesOf } from './count-outcomes.ts';
import type { SessionOutcome } from './outcome.ts';
import { applications } from './session.ts';

const seconds = (time: number | null): string => (time === null ? '–' : (time / 1000).toFixed(1));
const kindsText = (kinds: Record<string, number>): string =>
  Object.entries(kinds)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ') || '–';

/** By application and all together, where there are any. */
const groups = (outcomes: SessionOutcome[], struggle: boolean): [string, SessionOutcome[]][] => {
  const those = outcomes.filter(outcome => outcome.struggle === struggle);
  const some = applications.map((name): [string, SessionOutcome[]] => [
    name,
    those.filter(({ application }) => application === name),
  ]);
  return [...some.filter(([, each]) => each.length > 0), ['both', those]];
};

/** What came before a false alarm, and before the last of what was joined into it, in the words of the script. */
const [actsBefore, actsMeanwhile] = [14, 8];

const tellFalseAlarms = (outcomes: SessionOutcome[]): void => {
  for (const { application, name, acts, episodes, offers } of outcomes.filter(({ struggle }) => !struggle)) {
    for (const { id, at, lastAt, kind, confidence, page, target, count } of episodes) {
      const offer = offers.find(({ episode }) => episode === id);
      console.log(
        `\n${application}, ${name}: ${kind} (${confidence.toFixed(2)}, ${count}×) on ${page}${target ? ` at ${target}` : ''}, ` +
          `${seconds(lastAt - at)} s long; ` +
          (offer ? `an offer for ${offer.because}, ${offer.status}` : 'no offer'),
      );
      const past = acts.filter(act => act.at <= at).slice(-actsBefore);
      const meanwhile = acts.filter(act => act.at > at && act.at <= lastAt).slice(-actsMeanwhile);
      for (const act of [...past, ...meanwhile]) {
        console.log(`  ${seconds(act.at - at).padStart(6)} s  [${act.task}] ${act.what}`);
      }
    }
  }
};

const printBenign = (outcomes: SessionOutcome[]): void => {
  console.log('\nBenign work');
  printTable(
    ['application', 'sessions', 'active min', 'episodes', 'kinds', 'offers', 'made', 'offers/h (95 %)'],
    groups(outcomes, false).map(([name, some]) => {
      const row = countBenign(name, some);
      return [
        ...[
          name,
          String(row.sessions),
          row.activeMinutes.toFixed(1),
          String(row.episodes),
          kindsText(row.kinds),
        ],
        ...[String(row.offers), String(row.offersMade)],
        `${row.offersPerHour.toFixed(2)} (${row.low.toFixed(2)}–${row.high.toFixed(2)})`,
      ];
    }),
  );
};

const printStruggles = (outcomes: SessionOutcome[]): void => {
  console.log('\nStruggles');
  printTable(
    ['application', 'noticed', 'offered', 'noticed after p50/p90 s', 'offered after p50/p90 s', 'kinds'],
    groups(outcomes, true).map(([name, some]) => {
      const row = countStruggles(name, some);
      return [
        ...[name, `${row.noticed} of ${row.sessions}`, `${row.offered} of ${row.sessions}`],
        `${seconds(row.noticedP50)} / ${seconds(row.noticedP90)}`,
        `${seconds(row.offeredP50)} / ${seconds(row.offeredP90)}`,
        kindsText(row.kinds),
      ];
    }),
  );
  console.log();
  printTable(
    ['application', 'struggle', 'kinds', 'noticed after s', 'offered after s'],
    outcomes
      .filter(({ struggle }) => struggle)
      .map(outcome => [
        ...[outcome.application, outcome.name],
        outcome.episodes.map(({ kind }) => kind).join(', ') || '–',
        ...[seconds(timesOf(outcome).noticed), seconds(timesOf(outcome).offered)],
      ]),
  );
};

const printBroken = (outcomes: SessionOutcome[], failures: string[]): void => {
  const broken = [
    ...outcomes.flatMap(({ name, brokenOff }) => brokenOff.map(why => `${name}: ${why}`)),
    ...failures,
  ];
  if (broken.length === 0) return;
  console.log('\nCould not be done to the end:');
  for (const why of broken) console.log(`- ${why}`);
};

/** Prints the tables: benign work, struggles, each struggle, every false alarm with what led to it, and what broke off. */
export const printSessions = (outcomes: SessionOutcome[], failures: string[]): void => {
  const struggles = outcomes.filter(({ struggle }) => struggle);
  if (struggles.length < outcomes.length) printBenign(outcomes);
  if (struggles.length > 0) printStruggles(outcomes);
  tellFalseAlarms(outcomes);
  printBroken(outcomes, failures);
};
