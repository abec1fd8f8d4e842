import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import { decideOffer, type OfferQuestion } from './decide-offer.ts';
import type { PastOffer } from './past-offer.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 0, 5, 12);
const page = 'https://erp.example.com/orders/new';
const guide = (id: string, key?: string, steps = 2): Candidate => ({
  kind: 'guide',
  id,
  version: 1,
  steps: Array.from({ length: steps }, () => ({ here: true, ...(key ? { key } : {}) })),
});
const past = (changes: Partial<PastOffer>): PastOffer => {
  const at = changes.at ?? now - 30 * minute;
  return { kind: 'guide', subject: 'other', page, status: 'taken', at, changedAt: at, ...changes };
};
type Changes = Partial<Omit<OfferQuestion, 'episode'>> & { episode?: Partial<OfferQuestion['episode']> };
const asked = ({ episode, ...changes }: Changes = {}): OfferQuestion => ({
  episode: { kind: 'rage-click', confidence: 0.7, count: 1, page, ...episode },
  history: [],
  silences: [],
  limits: { perHour: 3, perDay: 6 },
  kindsOff: [],
  running: false,
  now,
  seed: 'episode',
  ...changes,
});
const decide = (changes: Changes = {}, candidates = [guide('a')]) => decideOffer(candidates, asked(changes));

describe('which', () => {
  it('is the guide with a step at the very element', () => {
    const decision = decide({ episode: { target: 'button#save' } }, [guide('a'), guide('b', 'button#save')]);
    expect(decision).toMatchObject({ verdict: 'offer', candidate: { id: 'b' } });
  });

  it('is a guide before a lesson, and the shorter of two that fit alike', () => {
    const lesson: Candidate = { kind: 'lesson', id: 'l', version: 1, steps: [] };
    expect(decide({}, [lesson, guide('long', undefined, 9), guide('short')])).toMatchObject({
      candidate: { id: 'short' },
    });
    expect(decide({}, [lesson])).toMatchObject({ candidate: { id: 'l' } });
  });

  it('is the one that was finished, not the one that was refused', () => {
    const history = [
      ...[20, 30, 40].map(days => past({ subject: 'a', status: 'dismissed', at: now - days * day })),
      ...[10, 20, 30].map(days => past({ subject: 'b', ended: 'finished', at: now - days * day })),
    ];
    const chosen = Array.from({ length: 40 }, (_, seed) =>
      decide({ history, seed: `${seed}` }, [guide('a'), guide('b')]),
    ).filter(each => each.verdict === 'offer' && each.candidate.id === 'b');
    expect(chosen.length).toBeGreaterThan(30);
  });
});

describe('whether', () => {
  it('is yes at the first, for whatever episode is open, and the same for every seed', () => {
    const first = Array.from({ length: 20 }, (_, seed) => decide({ seed: `${seed}` }));
    expect(new Set(first.map(each => each.verdict))).toEqual(new Set(['offer']));
    expect(new Set(first.map(each => 'grounds' in each && each.grounds.chance)).size).toBe(1);
  });

  it('is no where little speaks for struggle', () => {
    expect(decide({ episode: { confidence: 0.3 } })).toEqual({ verdict: 'no', reason: 'not-worth-it' });
  });

  it('is no at the first where what was done may be meant, and yes when it goes on', () => {
    for (const kind of ['u-turn', 'abandoned-form', 'hesitation', 'failed-drag'] as const) {
      expect(decide({ episode: { kind, confidence: 0.7 } }).verdict).toBe('no');
      expect(decide({ episode: { kind, confidence: 0.95 } }).verdict).toBe('offer');
    }
  });

  it('becomes rare for what is refused again and again, and is never given up for good', () => {
    const refused = [17, 18, 19, 20, 21, 22].map(days =>
      past({ subject: 'a', status: 'dismissed', at: now - days * day }),
    );
    const offers = (at: number): number =>
      Array.from({ length: 200 }, (_, seed) => decide({ history: refused, now: at, seed: `${seed}` })).filter(
        each => each.verdict === 'offer',
      ).length;
    const soon = offers(now);
    expect(soon).toBeGreaterThan(0);
    expect(soon).toBeLessThan(140);
    // What was learned fades, and the first belief comes back.
    expect(offers(now + 180 * day)).toBe(200);
  });

  it('says on what grounds', () => {
    const history = [past({ subject: 'a', at: now - 3 * day }), past({ at: now - 30 * minute })];
    expect(decide({ history, episode: { count: 4 } })).toMatchObject({
      grounds: { count: 4, confidence: 0.7, seen: 1, taken: 1, leftThisHour: 1, leftToday: 4 },
    });
  });
});

describe('no', () => {
  it('has a reason', () => {
    const reason = (changes: Changes, candidates?: Candidate[]) => decide(changes, candidates);
    expect(reason({}, [])).toEqual({ verdict: 'no', reason: 'nothing-fits' });
    expect(reason({ limits: { perHour: 0, perDay: 6 } })).toEqual({ verdict: 'no', reason: 'switched-off' });
    expect(reason({ kindsOff: ['rage-click'] })).toEqual({ verdict: 'no', reason: 'kind-off' });
    expect(reason({ running: true })).toEqual({ verdict: 'no', reason: 'running' });
    const shown = past({ status: 'shown', at: now - minute });
    expect(reason({ history: [shown] })).toEqual({ verdict: 'no', reason: 'open' });
    const refused = past({ status: 'dismissed', subject: 'a', at: now - 90 * minute });
    expect(reason({ history: [refused] })).toEqual({ verdict: 'no', reason: 'refused-lately' });
  });

  it('is not forever because of an offer that nobody saw', () => {
    const lost = past({ status: 'waiting', at: now - 3 * minute });
    expect(decide({ history: [lost] })).toMatchObject({ verdict: 'offer' });
  });

  it.each(['guide:a', 'site:https://erp.example.com', 'today'])('keeps the silence %s', key => {
    expect(decide({ silences: [{ key, at: 0 }] })).toEqual({ verdict: 'no', reason: 'silenced' });
    expect(decide({ silences: [{ key, at: 0, until: now - 1 }] })).toMatchObject({ verdict: 'offer' });
  });

  it('is forgotten when the person says so, and the quiet after a refusal is not', () => {
    const refused = past({ status: 'dismissed', subject: 'a', at: now - 90 * minute, forgotten: true });
    expect(decide({ history: [refused] })).toMatchObject({ verdict: 'offer' });
    expect(decide({ history: [refused], now: now - 85 * minute })).toMatchObject({ reason: 'quiet' });
  });
});

describe('wait', () => {
  it('lasts ten minutes after one refusal, and twice as long with each further one', () => {
    const refusals = [1, 2, 3].map(ago => past({ status: 'dismissed', at: now - ago * minute }));
    expect(decide({ history: refusals.slice(0, 1) })).toEqual({
      verdict: 'wait',
      until: now + 9 * minute,
      reason: 'quiet',
    });
    expect(decide({ history: refusals.slice(0, 2) })).toMatchObject({ until: now + 19 * minute });
    const limits = { perHour: 9, perDay: 9 };
    expect(decide({ limits, history: refusals })).toMatchObject({ until: now + 39 * minute });
    const taken = past({ at: now - 150_000 });
    expect(decide({ limits, history: [...refusals, taken] })).toMatchObject({ until: now + 19 * minute });
  });

  it('lasts until the budget has room again', () => {
    const history = [10, 20, 30].map(ago => past({ at: now - ago * minute }));
    expect(decide({ history })).toEqual({ verdict: 'wait', until: now + 30 * minute, reason: 'budget' });
    expect(decide({ history: history.slice(1) })).toMatchObject({ verdict: 'offer' });
  });
});
