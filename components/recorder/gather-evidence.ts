import type { RecorderMessage } from '../../guides/contracts/recorder.ts';
import { describe } from '../../guides/locate/describe.ts';
import { foldText } from '../../guides/locate/fold-text.ts';
import { pageLocale } from '../../guides/locate/page-locale.ts';
import { roleOf } from '../../guides/locate/role-of.ts';
import { targetLabel } from '../../guides/locate/target-label.ts';
import { visibleText } from '../../guides/locate/visible-text.ts';

/** What is known of the element of an action, gathered before the page answers to it. */
export type ActionEvidence = Omit<
  Extract<RecorderMessage, { type: 'recorder/action' }>,
  'type' | 'id' | 'action'
>;

/** A script tag in a label would have the whole guide refused; nobody needs it to find a button. */
const scriptTag = /<\s*\/?\s*script[^>]*>?/gi;

/** Gathers the evidence of an element. No value of any field is read. */
export const gatherEvidence = (element: Element): ActionEvidence => ({
  target: describe(element),
  label: (targetLabel(element) || ownLabel(element)).replace(scriptTag, ''),
  role: roleOf(element) ?? '',
  locale: pageLocale(element) ?? 'en',
});

/** The words of the first `<label>` of a field, without any field that stands in it. */
const ownLabel = (element: Element): string => {
  const label = (element as Partial<HTMLInputElement>).labels?.[0];
  return label ? foldText(visibleText(label, 200), 200) : '';
};
