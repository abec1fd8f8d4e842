import { chooseOwnLanguage } from '../../components/shared/choose-own-language.ts';
import type { OwnLanguage } from '../../components/shared/own-language.ts';
import { chooseStageWords } from '../../components/stage/words/choose-stage-words.ts';
import { describeWhy } from '../../components/stage/words/describe-why.ts';
import type { Result } from '../../guides/contracts/result.ts';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import { coversSite } from '../../guides/match/covers-site.ts';
import type { Offer } from '../../guides/match/offer.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import { themeTokens } from '../../guides/theme/theme-tokens.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import { readStageContent } from '../../storage/stage/read-stage-content.ts';
import { readStatus } from './read-status.ts';
import { whatToNotice } from './what-to-notice.ts';
import { type WorkerContext, withDatabase } from './worker-context.ts';

/** The view of one tab, in the person's language. */
export const buildStageView = (
  context: WorkerContext,
  tab: number,
  page: PagePattern,
): Promise<Result<StageView>> =>
  withDatabase(context, async database => {
    const { language: locale, direction } = chooseOwnLanguage(context.languages);
    const words = chooseStageWords(locale);
    const { actionSites = [], ...policy } = await context.policy();
    const theme = policy.theme ?? (await readSetting(database, 'theme'));
    const mayAct = actionSites.some(site => coversSite(site, page));
    const viewer = { tab, page, languages: context.languages, now: context.now(), mayAct };
    const { stored, offer: found, ...content } = await readStageContent(database, viewer);
    // Quiet is quiet: what waits is not shown in a pause, nor where the person has switched Handrail off.
    const noticed = found && (await whatToNotice(context, await readStatus(context), page));
    const offer = found && noticed?.observe && { ...found, ...whyOf(stored, locale) };
    return {
      ok: true,
      value: {
        locale,
        direction,
        words,
        ...(theme && { theme: themeTokens(theme) }),
        ...content,
        ...(offer && { offer }),
      },
    };
  });

const whyOf = (offer: Offer | undefined, language: OwnLanguage): { why?: string[] } =>
  offer?.grounds ? { why: describeWhy({ ...offer, grounds: offer.grounds }, language) } : {};
