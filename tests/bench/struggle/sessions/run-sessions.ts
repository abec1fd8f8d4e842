import { startNodeRed } from '../../../e2e/support/node-red.ts';
import { startRedmine } from '../../../e2e/support/redmine.ts';
import { fillNodeRed } from './node-red/fill-node-red.ts';
import type { SessionOutcome } from './outcome.ts';
import { plansFor } from './plans.ts';
import { fillRedmine } from './redmine/fill-redmine.ts';
import { runSession } from './run-session.ts';
import { type Application, applications } from './session.ts';

/** What to run. */
export interface SessionOptions {
  /** Productive work on each application, in minutes. */
  minutes: number;
  /** Only sessions whose application and name, such as `redmine shift 1`, hold this. */
  only?: string;
  onOutcome(outcome: SessionOutcome): void;
  /** Told of a session that could not be run at all. */
  onFailure(name: string, error: Error): void;
}

const servers = {
  'node-red': { start: () => startNodeRed(), fill: fillNodeRed, fillOften: true },
  redmine: { start: () => startRedmine(), fill: fillRedmine, fillOften: false },
} as const;

const runApplication = async (application: Application, options: SessionOptions): Promise<void> => {
  const { minutes, only, onOutcome, onFailure } = options;
  const plans = plansFor(application, minutes).filter(
    ({ name }) => !only || `${application} ${name}`.includes(only),
  );
  if (plans.length === 0) return;
  const { start, fill, fillOften } = servers[application];
  const server = await start();
  try {
    await fill(server.url);
    for (const plan of plans) {
      if (fillOften) await fill(server.url);
      try {
        onOutcome(await runSession(plan, server.url));
      } catch (error) {
        onFailure(`${application}, ${plan.name}`, error instanceof Error ? error : new Error(String(error)));
      }
    }
  } finally {
    await server.stop();
  }
};

/** Runs both applications side by side, and the sessions of one application one after the other: they share a server. */
export const runSessions = async (options: SessionOptions): Promise<void> => {
  await Promise.all(applications.map(application => runApplication(application, options)));
};
