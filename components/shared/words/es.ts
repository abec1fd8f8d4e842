import { failures } from './es/failures.ts';
import { hub } from './es/hub.ts';
import { insights } from './es/insights.ts';
import { lesson } from './es/lesson.ts';
import { options } from './es/options.ts';
import { remarks } from './es/remarks.ts';
import { shared } from './es/shared.ts';
import { sharing } from './es/sharing.ts';
import { steps } from './es/steps.ts';
import { studio } from './es/studio.ts';
import { welcome } from './es/welcome.ts';
import { workspace } from './es/workspace.ts';
import type { Words } from './words.ts';

/** Spanish, in the formal form of address. */
export const es: Words = {
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
