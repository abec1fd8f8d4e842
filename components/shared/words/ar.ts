import { failures } from './ar/failures.ts';
import { hub } from './ar/hub.ts';
import { insights } from './ar/insights.ts';
import { lesson } from './ar/lesson.ts';
import { options } from './ar/options.ts';
import { remarks } from './ar/remarks.ts';
import { shared } from './ar/shared.ts';
import { sharing } from './ar/sharing.ts';
import { steps } from './ar/steps.ts';
import { studio } from './ar/studio.ts';
import { welcome } from './ar/welcome.ts';
import { workspace } from './ar/workspace.ts';
import type { Words } from './words.ts';

/** Modern Standard Arabic, in the respectful plural or without an address. */
export const ar: Words = {
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
