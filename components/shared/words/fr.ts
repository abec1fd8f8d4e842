import { failures } from './fr/failures.ts';
import { hub } from './fr/hub.ts';
import { insights } from './fr/insights.ts';
import { lesson } from './fr/lesson.ts';
import { options } from './fr/options.ts';
import { remarks } from './fr/remarks.ts';
import { shared } from './fr/shared.ts';
import { sharing } from './fr/sharing.ts';
import { steps } from './fr/steps.ts';
import { studio } from './fr/studio.ts';
import { welcome } from './fr/welcome.ts';
import { workspace } from './fr/workspace.ts';
import type { Words } from './words.ts';

/** French, in the formal form of address. */
export const fr: Words = {
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
