import fc from 'fast-check';
import { expect, test } from 'vitest';
import { struggleKinds } from '../schema/struggle-kind.ts';
import type { Candidate } from './candidate.ts';
import { decideOffer, type OfferQuestion } from './decide-offer.ts';
import { drawBeta } from './draw-beta.ts';
import { offerLimits } from './offer-limits.ts';
import type { PastOffer } from './past-offer.ts';
import { quietUntil } from './quiet-until.ts';
import { seededRandom } from './seeded-random.ts';
import { silenceKeys } from './silence.ts';

const hour = 60 * 60_000;
const start = Date.UTC(2026, 0, 5, 12);
const page = fc.constantFrom('https://erp.example.com/orders/*', 'https://crm.example.com/');
const subject = fc.constantFrom('a', 'b', 'c');
const at = fc.integer({ min: 0, max: 30 * 24 * 60 }).map(minutes => start - minutes * 60_000);
const status = fc.constantFrom<PastOffer['status'][]>(
  'waiting',
  'shown',
  'taken',
  'dismissed',
  'silenced',
  'expired',
  'dropped',
);
const past: fc.Arbitrary<PastOffer> = fc
  .record({ subject, page, status, at, ended: fc.constantFrom('finished' as const, 'left' as const, null) })
  .map(({ ended, ...offer }) => ({
    ...offer,
    kind: 'guide',
    changedAt: offer.at,
    ...(ended ? { ended } : {}),
  }));
const history = fc.array(past, { maxLength: 25 });
const candidate: fc.Arbitrary<Candidate> = fc.record({
  kind: fc.constantFrom('guide' as const, 'lesson' as const),
  id: subject,
  version: fc.constant(1),
  steps: fc.array(fc.record({ here: fc.boolean() }), { maxLength: 4 }),
});
const candidates = fc.array(candidate, { maxLength: 4 });
const policy = fc.record(
  {
    offers: fc.boolean(),
    offersPerHour: fc.integer({ min: 0, max: 5 }),
    offersPerDay: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: [] },
);
const question: fc.Arbitrary<OfferQuestion> = fc.record({
  episode: fc.record({
    kind: fc.constantFrom(...struggleKinds),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 1, max: 9 }),
    page,
  }),
  history,
  silences: fc.array(
    fc.record({
      key: fc.constantFrom('guide:a', 'lesson:b', 'site:https://erp.example.com', 'today'),
      at: fc.constant(0),
      until: fc.constantFrom(start - 1, start + hour),
    }),
    { maxLength: 3 },
  ),
  limits: policy.map(offerLimits),
  kindsOff: fc.subarray([...struggleKinds]),
  running: fc.boolean(),
  now: fc.constant(start),
  seed: fc.string(),
});

test('the same question has the same answer, in whatever order the past is told', () => {
  fc.assert(
    fc.property(candidates, question, (some, asked) => {
      const answer = decideOffer(some, asked);
      expect(decideOffer(some, asked)).toEqual(answer);
      const turned = decideOffer(some, { ...asked, history: asked.history.toReversed() });
      expect(turned.verdict).toBe(answer.verdict);
    }),
  );
});

test('what is switched off, silenced or running is never weighed', () => {
  fc.assert(
    fc.property(candidates, question, (some, asked) => {
      const answer = decideOffer(some, asked);
      if (answer.verdict !== 'offer') return;
      const { kind, id } = answer.candidate;
      const keys = silenceKeys(kind, id, asked.episode.page);
      expect(asked.silences.filter(each => (each.until ?? 0) > asked.now && keys.includes(each.key))).toEqual(
        [],
      );
      expect(asked.kindsOff).not.toContain(asked.episode.kind);
      expect(asked.running).toBe(false);
      expect(answer.grounds.chance).toBeGreaterThanOrEqual(answer.grounds.threshold);
    }),
  );
});

test('no hour and no day ever sees more offers than the policy allows, whatever people answer', () => {
  const moment = fc.record({
    after: fc.integer({ min: 0, max: 90 }),
    answer: fc.constantFrom<PastOffer['status'][]>('taken', 'dismissed', 'silenced', 'expired'),
    subject,
  });
  fc.assert(
    fc.property(policy, fc.array(moment, { maxLength: 80 }), (set, moments) => {
      const limits = offerLimits(set);
      const made: PastOffer[] = [];
      let now = start;
      for (const { after, answer, subject: id } of moments) {
        now += after * 60_000;
        const asked: OfferQuestion = {
          episode: { kind: 'rage-click', confidence: 0.9, count: 1, page: 'https://erp.example.com/' },
          history: made,
          silences: [],
          limits,
          kindsOff: [],
          running: false,
          now,
          seed: `${now}`,
        };
        const decision = decideOffer([{ kind: 'guide', id, version: 1, steps: [] }], asked);
        if (decision.verdict === 'offer') {
          const { page: where } = asked.episode;
          made.push({ kind: 'guide', subject: id, page: where, status: answer, at: now, changedAt: now });
        }
      }
      for (const { at: end } of made) {
        const within = (span: number): number =>
          made.filter(offer => offer.at <= end && end - offer.at < span).length;
        expect(within(hour)).toBeLessThanOrEqual(limits.perHour);
        expect(within(24 * hour)).toBeLessThanOrEqual(limits.perDay);
      }
      if (set.offers === false) expect(made).toEqual([]);
    }),
  );
});

test('one more refusal never shortens the quiet, and an offer taken ends it', () => {
  fc.assert(
    fc.property(history, subject, (before, id) => {
      const add = (how: PastOffer['status']): PastOffer[] => [
        ...before,
        { kind: 'guide', subject: id, page: '', status: how, at: start, changedAt: start },
      ];
      for (const of of [undefined, id]) {
        expect(quietUntil(add('dismissed'), of)).toBeGreaterThanOrEqual(quietUntil(before, of));
        expect(quietUntil(add('dismissed'), of)).toBeGreaterThanOrEqual(quietUntil(add('expired'), of));
      }
      expect(quietUntil([...before, { status: 'taken', subject: id, changedAt: start + 1 }], id)).toBe(0);
    }),
  );
});

test('a wait ends later than now, and then it is no wait any more', () => {
  fc.assert(
    fc.property(candidates, question, (some, asked) => {
      const answer = decideOffer(some, asked);
      if (answer.verdict !== 'wait') return;
      expect(answer.until).toBeGreaterThan(asked.now);
      expect(decideOffer(some, { ...asked, now: answer.until }).verdict).not.toBe('wait');
    }),
  );
});

test.each([
  [2, 3],
  [8, 2],
])('draws of Beta(%i, %i) have its mean and its variance', (alpha, beta) => {
  const random = seededRandom('draws');
  const draws = Array.from({ length: 20_000 }, () => drawBeta(alpha, beta, random));
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
  const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length;
  const total = alpha + beta;
  expect(mean).toBeCloseTo(alpha / total, 2);
  expect(variance).toBeCloseTo((alpha * beta) / (total ** 2 * (total + 1)), 2);
});
