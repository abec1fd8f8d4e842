import { chooseStageWords } from '../../components/stage/words/choose-stage-words.ts';
import type { Result } from '../../guides/contracts/result.ts';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import { readStageContent } from '../../storage/stage/read-stage-content.ts';
import { type WorkerContext, withDatabase } from './worker-context.ts';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The view of one tab, in the person's language. */
export const buildStageView = (
  context: WorkerContext,
  tab: number,
  page: PagePattern,
): Promise<Result<StageView>> =>
  withDatabase(context, async database => {
    const { locale, words } = chooseStageWords(context.languages);
    const direction = rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
    const viewer = { tab, page, languages: context.languages, now: context.now() };
    const content = await readStageContent(database, viewer);
    return { ok: true, value: { locale, direction, words, ...content } };
  });
