import { openEditor, comeBack as toEditor } from './node-red/editor.ts';
import { tasks as nodeRedTasks } from './node-red/node-red-sessions.ts';
import { struggles as nodeRedStruggles } from './node-red/struggles.ts';
import { enter, comeBack as toIssues } from './redmine/office.ts';
import { tasks as redmineTasks } from './redmine/redmine-sessions.ts';
import { struggles as redmineStruggles } from './redmine/struggles.ts';
import type { SessionPlan } from './run-session.ts';
import type { Application } from './session.ts';
import { workThrough } from './work-through.ts';

/** How long one person works before the next one, who has other dice and no past, takes over: minutes. */
const shift = 4;

const scripts = {
  'node-red': { tasks: nodeRedTasks, struggles: nodeRedStruggles, begin: openEditor, comeBack: toEditor },
  redmine: { tasks: redmineTasks, struggles: redmineStruggles, begin: enter, comeBack: toIssues },
} as const;

/**
 * The sessions of one application: productive ones, then struggles.
 *
 * @param minutes of productive work
 */
export const plansFor = (application: Application, minutes: number): SessionPlan[] => {
  const { tasks, struggles, begin, comeBack } = scripts[application];
  const shifts = Math.ceil(minutes / shift);
  const productive = Array.from(
    { length: shifts },
    (_, index): SessionPlan => ({
      ...{ application, name: `shift ${index + 1}`, seed: 101 + index, struggle: false },
      begin: desk => begin(desk),
      work: workThrough(tasks, minutes / shifts, comeBack),
    }),
  );
  const stumbling = struggles.map(
    ({ name, path, run }, index): SessionPlan => ({
      ...{ application, name, seed: 201 + index, struggle: true },
      begin: desk => (application === 'redmine' ? enter(desk, path) : begin(desk)),
      async work(desk, record, brokenOff) {
        record.task = name;
        await run(desk).catch(error => brokenOff.push(`${name}: ${String(error).split('\n')[0]}`));
      },
    }),
  );
  return [...productive, ...stumbling];
};
