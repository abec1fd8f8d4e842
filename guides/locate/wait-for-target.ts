import type { Target } from '../schema/target.ts';
import { isShown } from './is-shown.ts';
import { type LocateOptions, locate } from './locate.ts';
import type { LocateResult } from './locate-result.ts';
import { pageChanges } from './page-changes.ts';
import { readOwnEvidence } from './read-evidence.ts';

/** How a target is waited for. */
export interface WaitOptions extends LocateOptions {
  /** Ends the wait. */
  signal: AbortSignal;
  /** Called with the first answer, and again whenever the state or the element changes. */
  onResult: (result: LocateResult) => void;
}

const isSame = (one: LocateResult | undefined, other: LocateResult): boolean => {
  if (one?.state !== other.state) return false;
  if (one.state === 'found' && other.state === 'found') return one.element === other.element;
  if (one.state === 'absent') return one.reasons.at(-1)?.code === other.reasons.at(-1)?.code;
  return true;
};

const fingerprintOf = (element: Element): string => JSON.stringify(readOwnEvidence(element));

const isThere = (element: Element, { acceptHidden }: WaitOptions): boolean =>
  element.isConnected && (acceptHidden || isShown(element));

/**
 * Looks for a target now and after every change of the page that can matter, until the signal ends it: also after it
 * was found, so that one learns when it goes away or is made anew. It never polls; while the page rests it does
 * nothing, and many changes at once are one look.
 */
export const waitForTarget = (target: Target, document: Document, options: WaitOptions): void => {
  const { signal, onResult } = options;
  let last: LocateResult | undefined;
  let fingerprint = '';
  const look = (): void => {
    if (signal.aborted) return;
    // What was found and has not changed itself stays found: the whole page is searched only when it has. Only the row
    // of a list is looked for anew: lists use the elements of one row for the next, and draw row after row.
    if (
      last?.state === 'found' &&
      !target.place &&
      isThere(last.element, options) &&
      fingerprintOf(last.element) === fingerprint
    )
      return;
    const result = locate(target, document, options);
    if (result.state === 'found') fingerprint = fingerprintOf(result.element);
    if (isSame(last, result)) return;
    last = result;
    onResult(result);
  };
  if (signal.aborted) return;
  pageChanges(document, { signal, onChange: look, ...(options.platform && { platform: options.platform }) });
  look();
};
