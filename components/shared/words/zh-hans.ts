import type { Words } from './words.ts';
import { failures } from './zh-hans/failures.ts';
import { hub } from './zh-hans/hub.ts';
import { insights } from './zh-hans/insights.ts';
import { lesson } from './zh-hans/lesson.ts';
import { options } from './zh-hans/options.ts';
import { remarks } from './zh-hans/remarks.ts';
import { shared } from './zh-hans/shared.ts';
import { sharing } from './zh-hans/sharing.ts';
import { steps } from './zh-hans/steps.ts';
import { studio } from './zh-hans/studio.ts';
import { welcome } from './zh-hans/welcome.ts';
import { workspace } from './zh-hans/workspace.ts';

/** Simplified Chinese, in the polite form of address. */
export const zhHans: Words = {
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
