import { failures } from './ja/failures.ts';
import { hub } from './ja/hub.ts';
import { insights } from './ja/insights.ts';
import { lesson } from './ja/lesson.ts';
import { options } from './ja/options.ts';
import { remarks } from './ja/remarks.ts';
import { shared } from './ja/shared.ts';
import { sharing } from './ja/sharing.ts';
import { steps } from './ja/steps.ts';
import { studio } from './ja/studio.ts';
import { welcome } from './ja/welcome.ts';
import { workspace } from './ja/workspace.ts';
import type { Words } from './words.ts';

/** Japanese, in the polite style. */
export const ja: Words = {
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
