import type { PastOffer } from './past-offer.ts';

/** Where an offer would be made, and of what. */
export interface WelcomeQuestion {
  kind: 'guide' | 'lesson';
  subject: string;
  page: string;
  /** Epoch milliseconds. */
  now: number;
}

/** What is known of how welcome an offer is: a Beta distribution over the share of welcome ones. */
export interface LearnedWelcome {
  alpha: number;
  beta: number;
  /** How much was learned, in offers: 0 at the start, and again when everything has faded. */
  learned: number;
  /** Offers of the same guide or lesson that the person saw, and how many of them were taken. */
  seen: number;
  taken: number;
}

/**
 * What is believed before anything is known: 0.4 of the offers are welcome, believed as firmly as five offers would
 * show it. 0.4 is the precision that the one fielded product of this kind reports (YesElf, 2019: 40 % of the moments it
 * called confusion were); the firmness is our own choice.
 */
const prior = { alpha: 2, beta: 3 };
/** What was learned halves in this time: tasks and tools change. Own choice; a month is one round of most routines. */
const halfLife = 30 * 24 * 60 * 60_000;
/** How much an offer tells of another one: of the same guide here, of it elsewhere, of any. Own choice. */
const tells = { here: 1, elsewhere: 0.5, other: 0.2 };

/** How welcome each end shows an offer to have been, and how much it shows. */
const lessons: Partial<Record<PastOffer['status'], { welcome: number; weight: number }>> = {
  taken: { welcome: 0.8, weight: 1 },
  dismissed: { welcome: 0, weight: 1 },
  silenced: { welcome: 0, weight: 2 },
  // Whoever looks away may not have seen it.
  expired: { welcome: 0, weight: 0.5 },
};

/** What the past tells of an offer, by person (all of it is one person's), guide and place. Pure. */
export const learnedWelcome = (history: readonly PastOffer[], question: WelcomeQuestion): LearnedWelcome => {
  const known: LearnedWelcome = { ...prior, learned: 0, seen: 0, taken: 0 };
  for (const offer of history) {
    const lesson = offer.forgotten ? undefined : lessons[offer.status];
    if (!lesson) continue;
    const same = offer.kind === question.kind && offer.subject === question.subject;
    const near = same ? (offer.page === question.page ? tells.here : tells.elsewhere) : tells.other;
    const faded = 0.5 ** (Math.max(0, question.now - offer.changedAt) / halfLife);
    const weight = near * faded * lesson.weight;
    const welcome = welcomeOf(offer, lesson.welcome);
    known.alpha += weight * welcome;
    known.beta += weight * (1 - welcome);
    known.learned += weight;
    if (!same) continue;
    known.seen += 1;
    if (offer.status === 'taken') known.taken += 1;
  }
  return known;
};

/** A guide that was finished was welcome; one that was left half-way was wanted, and was not the right one. */
const welcomeOf = ({ ended }: PastOffer, otherwise: number): number => {
  if (ended === 'finished') return 1;
  return ended === 'left' ? 0.4 : otherwise;
};
