import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { Offer } from '../../guides/match/offer.ts';
import { silenceKeys } from '../../guides/match/silence.ts';
import type { SignalDraft } from '../../guides/schema/signal-draft.ts';
import type { HandrailDatabase } from '../database.ts';
import { beginLesson } from '../lessons/begin-lesson.ts';
import { beginRun } from '../runs/begin-run.ts';
import { switchKind } from '../settings/switch-kind.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { offerSignal } from './offer-signal.ts';

/** The person's answer to an offer. */
export type OfferAnswer = Extract<StageMessage, { type: 'stage/offer-answered' }>['answer'];

/**
 * Stores the answer, its signal and what follows from it (a run, a lesson, a silence) in one transaction. An offer is
 * answered once; a second answer changes nothing.
 */
export const answerOffer = (
  database: HandrailDatabase,
  id: string,
  answer: OfferAnswer,
  now: number,
): Promise<void> =>
  database.transaction(
    'rw',
    [
      database.offers,
      database.silences,
      ...signalTables(database),
      database.runs,
      database.guides,
      database.lessons,
      database.sessions,
    ],
    async () => {
      const offer = await database.offers.get(id);
      if (offer?.status !== 'shown' && offer?.status !== 'waiting') return;
      const about = offerSignal(offer);
      // An answer may overtake the word that it was seen.
      const seen: SignalDraft[] = offer.status === 'waiting' ? [{ type: 'offer-shown', ...about }] : [];
      const close = async (status: Offer['status'], signal: SignalDraft): Promise<void> => {
        await database.offers.put({ ...offer, status, changedAt: now });
        await appendSignals(database, [...seen, signal], now);
      };
      switch (answer) {
        case 'take':
          await close('taken', { type: 'offer-taken', ...about });
          return take(database, { ...offer, status: 'taken', changedAt: now }, now);
        case 'dismiss':
          return close('dismissed', { type: 'offer-dismissed', ...about });
        case 'expire':
          return close('expired', { type: 'offer-expired', ...about });
        case 'drop':
          if (offer.status === 'shown') return;
          await database.offers.put({ ...offer, status: 'dropped', changedAt: now });
          await appendSignals(database, [{ type: 'offer-dropped', ...about }], now);
          return;
        default: {
          const scope = scopes[answer];
          await hush(database, offer, scope, now);
          return close('silenced', { type: 'offer-silenced', ...about, scope });
        }
      }
    },
  );

const scopes = {
  'silence-guide': 'guide',
  'silence-site': 'site',
  'silence-today': 'today',
  'silence-kind': 'kind',
  'silence-hour': 'hour',
} as const;

const take = async (database: HandrailDatabase, offer: Offer, now: number): Promise<void> => {
  if (offer.kind === 'lesson') {
    const lesson = await database.lessons.get([offer.subject, offer.version]);
    if (lesson) await beginLesson(database, { lesson, page: offer.page, now });
    return;
  }
  const guide = await database.guides.get([offer.subject, offer.version]);
  const run = guide && (await beginRun(database, { guide, by: 'offer', now }));
  // How it ends is what is learned from.
  if (run) await database.offers.put({ ...offer, run: run.id });
};

type Scope = (typeof scopes)[keyof typeof scopes];

/** An hour of quiet, in milliseconds. */
const hour = 60 * 60_000;

const hush = async (
  database: HandrailDatabase,
  offer: Offer,
  scope: Scope,
  now: number,
): Promise<unknown> => {
  if (scope === 'kind') return switchKind(database, offer.because, true);
  if (scope === 'hour') return writeSetting(database, 'pausedUntil', now + hour);
  return database.silences.put(silenceOf(offer, scope, now));
};

const silenceOf = (offer: Offer, scope: 'guide' | 'site' | 'today', now: number) => {
  const [subject, site, today] = silenceKeys(offer.kind, offer.subject, offer.page);
  if (scope === 'guide') return { key: subject ?? '', at: now };
  if (scope === 'site') return { key: site ?? '', at: now };
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return { key: today ?? '', at: now, until: midnight.getTime() };
};
