import { failures } from './en/failures.ts';
import { hub } from './en/hub.ts';
import { insights } from './en/insights.ts';
import { lesson } from './en/lesson.ts';
import { options } from './en/options.ts';
import { remarks } from './en/remarks.ts';
import { shared } from './en/shared.ts';
import { sharing } from './en/sharing.ts';
import { steps } from './en/steps.ts';
import { studio } from './en/studio.ts';
import { welcome } from './en/welcome.ts';
import { workspace } from './en/workspace.ts';

/** English. `{…}` are places that are filled. */
export const en = {
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
