import { failures } from './de/failures.ts';
import { hub } from './de/hub.ts';
import { insights } from './de/insights.ts';
import { lesson } from './de/lesson.ts';
import { options } from './de/options.ts';
import { remarks } from './de/remarks.ts';
import { shared } from './de/shared.ts';
import { sharing } from './de/sharing.ts';
import { steps } from './de/steps.ts';
import { studio } from './de/studio.ts';
import { welcome } from './de/welcome.ts';
import { workspace } from './de/workspace.ts';
import type { Words } from './words.ts';

/** German. */
export const de: Words = {
  shared,
  hub,
  remarks,
  welcome,
  options,
  insights,
  studio,
  steps,
  lesson,
  workspace,
  sharing,
  failures,
};
