import type { Draft } from '../../guides/schema/guide.ts';
import type { Step } from '../../guides/schema/step.ts';

/** A step that says something and points at nothing, on the page of the last step. */
export const messageStep = (draft: Draft, locale: string): Step => ({
  kind: 'message',
  id: crypto.randomUUID(),
  page: draft.steps.at(-1)?.page ?? draft.pages[0] ?? '',
  text: { [locale]: [] },
});
