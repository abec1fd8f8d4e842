import type { Draft } from '../schema/guide.ts';
import type { KeptCopy, KeptFields } from './kept-copy.ts';
import { mergeNamed } from './merge-named.ts';
import { mergeTexts } from './merge-texts.ts';
import { mergeValue } from './merge-value.ts';
import { setApart } from './set-apart.ts';

/** By its own name, and the most that the format holds of each. */
const nameOf = ({ id }: { id: string }): string => id;
const namings = {
  steps: { nameOf, most: 200 },
  launchers: { nameOf, most: 10 },
  // A page has no name but itself.
  pages: { nameOf: (page: string) => page, most: 50 },
};

/** A draft that two sides have come to, and what lost on the way. */
export interface MergedDraft {
  draft: Draft;
  kept: KeptCopy[];
}

/**
 * One draft out of two that were made from the same one, step by step and field by field. Where both changed the same in different
 * ways theirs stands, because everybody else has seen it already, and mine is kept.
 *
 * @param base what both were made from
 * @param mine what this device has
 * @param theirs what the server has
 */
export const mergeDrafts = (base: Draft, mine: Draft, theirs: Draft): MergedDraft => {
  const fields: KeptFields = {};
  const title = mergeTexts(base.title, mine.title, theirs.title);
  if (title.lost) fields.title = mine.title;
  const summary = mergeSummary(base, mine, theirs);
  if (summary.lost && mine.summary) fields.summary = mine.summary;
  const locale = mergeValue(base.defaultLocale, mine.defaultLocale, theirs.defaultLocale);
  if (locale.lost !== undefined) fields.defaultLocale = locale.lost;
  const actions = mergeValue(base.allowActions, mine.allowActions, theirs.allowActions);
  if (actions.lost !== undefined) fields.allowActions = actions.lost;
  const pages = mergeNamed(base.pages, mine.pages, theirs.pages, namings.pages);
  if (pages.lost.length > 0 || pages.contested) fields.pages = mine.pages;
  const own = setApart(base.steps, mine.steps, theirs.steps);
  const steps = mergeNamed(base.steps, own, theirs.steps, namings.steps);
  const launchers = mergeNamed(
    base.launchers ?? [],
    mine.launchers ?? [],
    theirs.launchers ?? [],
    namings.launchers,
  );
  const [hasBase, hasMine, hasTheirs] = [base, mine, theirs].map(each => each.launchers !== undefined);
  const hasLaunchers = launchers.merged.length > 0 || mergeValue(hasBase, hasMine, hasTheirs).value === true;
  const draft: Draft = {
    format: mine.format,
    formatVersion: mine.formatVersion > theirs.formatVersion ? mine.formatVersion : theirs.formatVersion,
    id: mine.id,
    title: title.value,
    ...(summary.value ? { summary: summary.value } : {}),
    defaultLocale: locale.value ?? theirs.defaultLocale,
    pages: pages.merged,
    steps: steps.merged,
    ...(hasLaunchers ? { launchers: launchers.merged } : {}),
    ...(actions.value === undefined ? {} : { allowActions: actions.value }),
    revision: mine.revision,
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
  };
  return {
    draft,
    kept: [
      ...steps.lost.map((step): KeptCopy => ({ what: 'step', step })),
      ...launchers.lost.map((launcher): KeptCopy => ({ what: 'launcher', launcher })),
      ...(steps.contested ? [{ what: 'order' as const, steps: own.map(({ id }) => id) }] : []),
      ...(Object.keys(fields).length > 0 ? [{ what: 'fields' as const, fields }] : []),
    ],
  };
};

/** A summary may be missing, which is not the same as being in no language. */
const mergeSummary = (
  base: Draft,
  mine: Draft,
  theirs: Draft,
): { value: Draft['summary']; lost: boolean } => {
  if (base.summary && mine.summary && theirs.summary)
    return mergeTexts(base.summary, mine.summary, theirs.summary);
  if (!base.summary && mine.summary && theirs.summary) return mergeTexts({}, mine.summary, theirs.summary);
  const { value, lost } = mergeValue(base.summary, mine.summary, theirs.summary);
  return { value, lost: lost !== undefined };
};
