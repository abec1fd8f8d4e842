import { setTimeout as delay } from 'node:timers/promises';
import type { Offer } from '../../../../guides/match/offer.ts';
import type { StruggleSignal } from '../../../../guides/schema/signal.ts';
import { giveConsent } from '../../../e2e/journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../../../e2e/support/chromium.ts';
import { putRows } from '../../../e2e/support/put-rows.ts';
import { seededRandom } from '../../../e2e/support/seeded-random.ts';
import { sampleGuide } from '../../../fixtures/sample-guide.ts';
import { contextOptions } from '../browser-settings.ts';
import { activeTime } from './active-time.ts';
import { type Desk, deskAt, type Record } from './desk.ts';
import type { SessionOutcome } from './outcome.ts';
import type { Application } from './session.ts';

/** A session to run. */
export interface SessionPlan {
  application: Application;
  name: string;
  seed: number;
  struggle: boolean;
  /** Signs in, or whatever comes before work. */
  begin(desk: Desk): Promise<void>;
  /** The work. Names what it is at in `record.task`, and puts into `brokenOff` what it could not end. */
  work(desk: Desk, record: Record, brokenOff: string[]): Promise<void>;
}

/** How long to look for what comes late, in ms: as long as a signal still counts. */
const postRoll = 10_500;

const read = async (handrail: ChromiumWithHandrail): Promise<Pick<SessionOutcome, 'episodes' | 'offers'>> => {
  const signals = await handrail.signals();
  const offers = (await handrail.rows('offers')) as Offer[];
  const shownAt = (id: string): number | null =>
    signals.find(signal => signal.type === 'offer-shown' && signal.offer === id)?.at ?? null;
  return {
    episodes: signals
      .filter((signal): signal is StruggleSignal => signal.type === 'struggle')
      .map(({ id, at, lastAt, kind, confidence, page, target, count }) => ({
        ...{ id, at, lastAt, kind, confidence, page, count },
        ...(target && { target }),
      })),
    offers: offers.map(({ id, episode, at, because, status, page }) => ({
      ...{ episode, at, because, status, page },
      shownAt: shownAt(id),
    })),
  };
};

/** Runs a session in a browser of its own, with consent given and one guide that fits every page of the application. */
export const runSession = async (plan: SessionPlan, url: string): Promise<SessionOutcome> => {
  const { application, name, seed, struggle } = plan;
  const handrail = await launchChromium({ context: contextOptions });
  try {
    await giveConsent({ handrail, show: async () => {} });
    const keeper = await handrail.page('options.html');
    const guide = sampleGuide(1, { title: { en: 'How this is done' }, pages: [`${url}**`] });
    await keeper.evaluate(putRows, { store: 'guides', rows: [guide] });
    const page = await handrail.context.newPage();
    // Whoever leaves a form that they filled in is asked whether they mean it.
    page.on('dialog', dialog => void delay(800).then(() => dialog.accept().catch(() => undefined)));
    const record: Record = { acts: [], task: 'begin', markedAt: 0 };
    const brokenOff: string[] = [];
    const desk = deskAt(page, url, seededRandom(seed), record);
    await plan.begin(desk);
    record.acts.length = 0;
    await plan.work(desk, record, brokenOff);
    const endedAt = Date.now();
    await delay(postRoll);
    return {
      ...{ application, name, seed, struggle, endedAt, brokenOff },
      active: activeTime(record.acts.map(({ at }) => at)),
      markedAt: record.markedAt,
      ...(await read(handrail)),
      acts: record.acts,
    };
  } finally {
    await handrail.close();
  }
};
