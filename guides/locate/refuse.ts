import type { Observations } from './compare.ts';
import type { LocateReason } from './locate-result.ts';
import { thresholds } from './weights.ts';

/** A name that a developer gave, a link or a test mark says which element it is, whatever it is called. */
const isIdentified = (seen: Observations): boolean =>
  Math.max(seen['identity.same'] ?? 0, seen['link.same'] ?? 0) >= thresholds.rare && !seen['identity.other'];

/** Class words that hardly another element has, all of them, in the same place: as good as a name. */
const isClassed = (seen: Observations): boolean =>
  (seen['classes.rare'] ?? 0) >= thresholds.rareClass &&
  seen['classes.like'] === 1 &&
  seen['path.like'] === 1 &&
  !seen['order.other'];

const isMarked = (seen: Observations): boolean =>
  isIdentified(seen) ||
  isClassed(seen) ||
  seen['unmoved.same'] !== undefined ||
  ((seen['icon.same'] ?? 0) >= thresholds.rare && seen['order.same'] !== undefined);

const isElsewhere = (seen: Observations): boolean =>
  seen['landmark.other'] !== undefined && (seen['path.like'] ?? 0) < thresholds.path;

/** A box without a role is no more than its words and its place: the same words in another place are another thing. */
const isAnotherBox = (seen: Observations): boolean =>
  seen['role.none'] !== undefined &&
  !seen['classes.rare'] &&
  !seen['key.same'] &&
  (seen['path.like'] ?? 0) < 0.5;

/** The same section by its heading or by both neighbours; where there is no heading, the same way through the page. */
const isInItsSection = (seen: Observations): boolean =>
  (seen['heading.same'] ?? 0) >= 0.9 ||
  (seen['before.same'] !== undefined && seen['after.same'] !== undefined) ||
  (!seen['heading.same'] && !seen['heading.other'] && seen['path.like'] === 1);

/** Every word of the recorded name is known in the page's language, and the candidate is called something else. */
const isKnownOther = (seen: Observations): boolean => seen['gloss.other'] === 1 || seen['gloss.near'] === 1;

/**
 * Why a candidate cannot be taken for the target however well the rest fits, or null. These are rules and not weights,
 * because what they refuse cannot be told from its double by any evidence: a button that was renamed looks like another
 * that took its place; without words, one of several alike looks like the next.
 */
export const refuse = (seen: Observations, textCounts: boolean): LocateReason['code'] | null => {
  const identified = isIdentified(seen);
  if (textCounts) {
    if ((seen['name.differs'] || seen['name.gone']) && !identified) return 'renamed';
    if (seen['question.other'] && !identified) return 'renamed';
    if (seen['name.shared'] && !isMarked(seen)) return 'namesake';
    if (seen['name.elsewhere'] && !identified && !isInItsSection(seen)) return 'namesake';
    if (!seen['name.exact'] && !isMarked(seen)) return 'unmarked';
  } else {
    const isTranslated =
      seen['gloss.exact'] === 1 && (seen['gloss.same'] ?? 0) >= thresholds.rare && !seen['name.shared'];
    if (!isTranslated && !isMarked(seen)) return 'unmarked';
    if (isKnownOther(seen) && !identified) return 'renamed';
    // In the same place, but developers call it something else.
    if (seen['identity.other'] && !isTranslated) return 'renamed';
  }
  if (seen['icon.other'] && !identified && !seen['name.exact']) return 'unmarked';
  if (isAnotherBox(seen) && !identified) return 'elsewhere';
  // Every row has the same controls: the only one that is drawn may be another row's.
  if (seen['index.other'] && !identified) return 'elsewhere';
  // The foot of a page repeats what stands above, names and links included.
  if (seen['landmark.apart'] || (isElsewhere(seen) && !identified)) return 'elsewhere';
  return null;
};
