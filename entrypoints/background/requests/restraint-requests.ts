import type { Restraint } from '../../../guides/contracts/page-to-worker.ts';
import { offerBudget } from '../../../guides/match/offer-budget.ts';
import { offerLimits } from '../../../guides/match/offer-limits.ts';
import { quietUntil } from '../../../guides/match/quiet-until.ts';
import { struggleKinds } from '../../../guides/schema/struggle-kind.ts';
import { forgetLearned } from '../../../storage/offers/forget-learned.ts';
import { listLearned } from '../../../storage/offers/list-learned.ts';
import { pastOffers } from '../../../storage/offers/past-offers.ts';
import { readSetting } from '../../../storage/settings/read-setting.ts';
import { switchKind } from '../../../storage/settings/switch-kind.ts';
import { switchSite } from '../../../storage/settings/switch-site.ts';
import { forgetSite } from '../forget-site.ts';
import { grantedSites } from '../granted-sites.ts';
import { spreadSettings } from '../spread-settings.ts';
import { withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** What keeps offers in bounds: kinds and sites that are off, the budget, what was learned. */
export const restraintRequests = {
  'restraint/get': context =>
    withDatabase(context, async database => {
      const [policy, now, sites] = [await context.policy(), context.now(), await grantedSites()];
      const { ignoredKinds = [] } = policy;
      const kindsOff = (await readSetting(database, 'kindsOff')) ?? [];
      const sitesOff = (await readSetting(database, 'sitesOff')) ?? [];
      const history = await pastOffers(database, now);
      const limits = offerLimits(policy);
      const { leftThisHour, leftToday } = offerBudget(history, limits, now);
      const quiet = quietUntil(history);
      const value: Restraint = {
        kinds: struggleKinds.map(kind => ({
          kind,
          off: ignoredKinds.includes(kind) || kindsOff.includes(kind),
          by: ignoredKinds.includes(kind) ? 'policy' : 'person',
        })),
        sites: sites.map(pattern => ({ pattern, off: sitesOff.includes(pattern) })),
        budget: {
          ...limits,
          leftThisHour,
          leftToday,
          byPolicy: [policy.offers, policy.offersPerHour, policy.offersPerDay].some(set => set !== undefined),
          ...(quiet > now ? { quietUntil: quiet } : {}),
        },
        learned: await listLearned(database, history, now),
      };
      return { ok: true, value };
    }),
  'restraint/kind': (context, { kind, off }) =>
    withDatabase(context, async database => {
      await database.transaction('rw', database.settings, async () => switchKind(database, kind, off));
      await spreadSettings(context);
      return { ok: true, value: null };
    }),
  'restraint/site': (context, { pattern, off }) =>
    withDatabase(context, async database => {
      await database.transaction('rw', database.settings, async () => switchSite(database, pattern, off));
      if (off) await forgetSite(context, pattern);
      await spreadSettings(context);
      return { ok: true, value: null };
    }),
  'restraint/forget': (context, { kind, id }) =>
    withDatabase(context, async database => {
      await forgetLearned(database, kind, id);
      return { ok: true, value: null };
    }),
} satisfies Partial<PageHandlers>;
