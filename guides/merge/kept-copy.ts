import type { Draft } from '../schema/guide.ts';
import type { Launcher } from '../schema/launcher.ts';
import type { Step } from '../schema/step.ts';

/** What lost where two authors had changed the same. It is kept, and can be taken back. */
export type KeptCopy =
  | { what: 'step'; step: Step }
  | { what: 'launcher'; launcher: Launcher }
  /** The order of the steps, by their identifiers. */
  | { what: 'order'; steps: string[] }
  /** The fields of the guide itself that lost, as they were; in other languages they may have gone on. */
  | { what: 'fields'; fields: KeptFields }
  /** A whole draft, where it is not known what both were made from. */
  | { what: 'draft'; draft: Draft };

/** Fields of a guide of which a copy can be kept. */
export type KeptFields = Partial<
  Pick<Draft, 'title' | 'summary' | 'defaultLocale' | 'pages' | 'allowActions'>
>;
