import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../../../scripts/build.ts';
import { countBenign, countStruggles } from './count-outcomes.ts';
import type { SessionOutcome } from './outcome.ts';
import { printSessions } from './print-sessions.ts';
import { runSessions } from './run-sessions.ts';
import { applications } from './session.ts';

/** The options of `--sessions`. */
export interface SessionBenchOptions {
  /** Productive work on each application, in minutes. */
  minutes: number;
  only?: string;
  json?: string;
  /** Whether Handrail is taken as it was built for the tests last. */
  built: boolean;
}

/** Installs Redmine where it is missing: the rest of the bench can do without it. */
const prepareRedmine = (): void => {
  const script = fileURLToPath(new URL('../../../../scripts/prepare.mjs', import.meta.url));
  const args = [script, '--debian', 'redmine,redmine-sqlite,puma'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('Redmine could not be prepared.');
};

const rowsOf = (outcomes: SessionOutcome[]) => {
  const some = applications.map(name => ({
    name,
    those: outcomes.filter(({ application }) => application === name),
  }));
  const groups = [...some, { name: 'both', those: outcomes }];
  return {
    benign: groups.map(({ name, those }) => countBenign(name, those)),
    struggles: groups.map(({ name, those }) => countStruggles(name, those)),
  };
};

/** Runs productive sessions and struggles on Node-RED and Redmine, and prints and writes what came of them. */
export const benchSessions = async ({ minutes, only, json, built }: SessionBenchOptions): Promise<void> => {
  prepareRedmine();
  if (!built) await buildExtension({ e2e: true, families: ['chrome'] });
  const outcomes: SessionOutcome[] = [];
  const failures: string[] = [];
  await runSessions({
    minutes,
    ...(only && { only }),
    onOutcome(outcome) {
      outcomes.push(outcome);
      const { application, name, struggle, active, episodes, offers } = outcome;
      const kinds = episodes.map(({ kind }) => kind).join(', ') || '-';
      console.log(
        `${application.padEnd(9)} ${struggle ? 'struggle' : 'benign  '} ${name}: ${(active / 60_000).toFixed(1)} min, ` +
          `${kinds}; offers: ${offers.map(({ status }) => status).join(', ') || '-'}`,
      );
      // A long run that is stopped leaves what it knew.
      if (json) {
        const all = { bench: 'struggle-sessions', ...rowsOf(outcomes), sessions: outcomes, failures };
        writeFileSync(json, `${JSON.stringify(all, null, 1)}\n`);
      }
    },
    onFailure(name, error) {
      failures.push(`${name}: ${error.message.split('\n')[0]}`);
    },
  });
  printSessions(outcomes, failures);
};
