import { describe, expect, it } from 'vitest';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { parseGuideFile } from '../exchange/parse-guide-file.ts';
import type { Signal } from '../schema/signal.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import { buildReport } from './build-report.ts';

const example = parseGuideFile(readFixture('formats/guide-file.v1.json'));
if (!example.ok) throw new Error(example.error.message);
const { guide, lessons } = example.value;

const noon = Date.UTC(2026, 0, 10, 12);
const day = 86_400_000;
const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

let count = 0;
const signal = (seconds: number, draft: SignalDraft, person = 1): Signal => {
  count += 1;
  return { ...draft, id: uuid(1000 + count), at: noon + seconds * 1000, person: uuid(person) };
};

const about = { guide: guide.id, version: guide.version };
const run = (number: number) => ({ ...about, run: uuid(number) });
const started = (number: number) => ({ type: 'run-started', ...run(number), by: 'offer' }) as const;
const shown = (number: number, step: string, visit = 1) =>
  ({ type: 'step-shown', ...run(number), step, visit }) as const;
const offer = (number: number) => ({ ...about, offer: uuid(number), episode: uuid(500) }) as const;

const report = (signals: Signal[], from = noon, to = noon + day) =>
  buildReport({ signals, guides: [guide], lessons, from, to, timeZone: 'UTC' });

describe('buildReport, by example', () => {
  it('reports a guide that nothing happened to with zeros', () => {
    expect(report([]).guides).toEqual([
      {
        ...{
          guide: 'book-travel',
          title: 'Book a trip',
          reach: 0,
          offersShown: 0,
          offersTaken: 0,
          offersDismissed: 0,
        },
        ...{ starts: 0, completions: 0, completionRate: null, dropOffStep: null, medianSeconds: null },
        steps: guide.steps.map((step, at) => {
          return { step: step.id, number: at + 1, shown: 0, done: 0, skipped: 0, failed: 0, left: 0 };
        }),
      },
    ]);
    expect(report([]).lessons[0]).toMatchObject({ title: 'Cost centres', opened: 0, rightRate: null });
  });

  it('counts reach by people and everything else by runs', () => {
    const [built] = report([
      signal(0, started(1)),
      signal(1, shown(1, 'welcome')),
      signal(10, { type: 'run-completed', ...run(1) }),
      signal(20, started(2)),
      signal(21, shown(2, 'welcome')),
      signal(50, { type: 'run-completed', ...run(2) }),
      signal(60, started(3), 2),
      signal(61, shown(3, 'welcome'), 2),
      signal(62, shown(3, 'traveller', 2), 2),
      signal(63, { type: 'step-failed', ...run(3), step: 'traveller', visit: 2, reason: 'absent' }, 2),
      signal(64, { type: 'run-left', ...run(3), step: 'traveller' }, 2),
      signal(70, started(4), 3),
    ]).guides;
    expect(built).toMatchObject({ reach: 2, starts: 4, completions: 2, completionRate: 0.5 });
    expect(built).toMatchObject({ dropOffStep: 2, medianSeconds: 20 });
    expect(built?.steps[1]).toMatchObject({ shown: 1, failed: 1, left: 1, done: 0 });
  });

  it('counts a step once a run, however often the person came back to it', () => {
    const signals = [started(1), shown(1, 'welcome'), shown(1, 'traveller', 2), shown(1, 'welcome', 3)];
    expect(report(signals.map(draft => signal(0, draft))).guides[0]?.steps[0]?.shown).toBe(1);
  });

  it('counts a run in the span in which it was started, and follows it beyond the end', () => {
    const signals = [signal(0, started(1)), signal(2 * 86_400, { type: 'run-completed', ...run(1) })];
    expect(report(signals).guides[0]).toMatchObject({ starts: 1, completions: 1 });
    expect(report(signals, noon + day, noon + 3 * day).guides[0]).toMatchObject({
      starts: 0,
      completions: 0,
    });
    expect(report(signals).days.map(each => [each.day, each.starts, each.completions])).toEqual([
      ['2026-01-10', 1, 1],
      ['2026-01-11', 0, 0],
    ]);
  });

  it('does not count a run whose start is not there', () => {
    const signals = [signal(0, shown(1, 'welcome')), signal(1, { type: 'run-completed', ...run(1) })];
    expect(report(signals).guides[0]).toMatchObject({ reach: 0, starts: 0, completions: 0 });
  });

  it('adds steps of older versions and unknown steps after those of the latest', () => {
    const older = {
      ...guide,
      version: 2,
      steps: [...guide.steps, { ...guide.steps[0], id: 'dropped' }] as typeof guide.steps,
    };
    const signals = [signal(0, started(1)), signal(1, shown(1, 'ghost'))];
    const { guides } = buildReport({
      signals,
      guides: [older, guide],
      lessons,
      from: noon,
      to: noon + day,
      timeZone: 'UTC',
    });
    expect(guides[0]?.steps.map(step => step.step).slice(-2)).toEqual(['dropped', 'ghost']);
  });

  it('tells what was done already, done by Handrail, answered and thought of it', () => {
    const at = (number: number, step: string) => ({ ...run(number), step, visit: 1 });
    const answered = (number: number, rest: object) =>
      ({ type: 'step-answered', ...at(number, 'welcome'), answer: 'rating', ...rest }) as const;
    const skipped = { type: 'step-skipped', reason: 'already-done' } as const;
    const [built] = report([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(number => signal(0, started(number))),
      signal(1, { ...skipped, ...at(1, 'traveller') }),
      signal(2, { ...skipped, ...at(2, 'traveller') }),
      signal(3, { ...skipped, ...at(3, 'traveller'), reason: 'passed' }),
      signal(4, { type: 'action-performed', ...at(1, 'send'), action: 'click' }),
      signal(5, answered(1, { value: 5 })),
      signal(6, answered(1, { value: 2 })),
      signal(7, answered(2, { value: 3 })),
      signal(8, answered(3, { choices: ['a', 'b'], correct: false })),
      ...[10, 9, 9, 7, 3].map((value, number) =>
        signal(8, { type: 'step-answered', ...at(number + 4, 'sent'), answer: 'recommend', value }),
      ),
      signal(9, { type: 'step-failed', ...at(1, 'send'), reason: 'absent' }),
      signal(9, { type: 'step-failed', ...at(1, 'send'), reason: 'absent', route: 'message' }),
      signal(9, { type: 'step-failed', ...at(1, 'send'), reason: 'timeout' }),
      signal(9, { type: 'step-failed', ...at(2, 'send'), reason: 'absent' }),
      signal(9, { type: 'feedback-given', ...at(1, 'sent'), helpful: true }),
      signal(10, { type: 'feedback-given', ...at(2, 'sent'), helpful: false, text: 'No.' }),
      signal(11, { type: 'feedback-given', ...at(3, 'sent'), text: 'Hm.' }),
    ]).guides;
    expect(built).toMatchObject({ opinions: 2, helpfulRate: 0.5 });
    const [welcome, traveller, , send] = built?.steps ?? [];
    // Three promote, one detracts, of five.
    const sent = built?.steps.find(({ step }) => step === 'sent');
    expect(sent).toMatchObject({ answers: 5, average: 7.6, recommendScore: 40 });
    // A rating and a choice do not come together; the sums are right all the same.
    expect(welcome).toMatchObject({ answers: 3, average: 2.5, rightRate: 0, choices: { a: 1, b: 1 } });
    expect(traveller).toMatchObject({ alreadyDone: 2, skipped: 1 });
    expect(traveller).not.toHaveProperty('answers');
    expect(send).toMatchObject({ acted: 1, failed: 2, failedBy: { absent: 2, timeout: 1 } });
    expect(welcome).not.toHaveProperty('recommendScore');
    expect(traveller).not.toHaveProperty('failedBy');
    expect(JSON.stringify(built)).not.toContain('Hm.');
  });

  it('counts offers by their answer, and at the page of the episode that led to them', () => {
    const episode: Signal = {
      ...{ id: uuid(500), at: noon, person: uuid(1), type: 'struggle', kind: 'dead-click', confidence: 0.8 },
      ...{ page: 'https://travel.example.com/requests/new', count: 3, lastAt: noon },
    };
    const built = report([
      episode,
      ...[11, 12, 13, 14].map(number => signal(1, { type: 'offer-shown', ...offer(number) })),
      signal(2, { type: 'offer-taken', ...offer(11) }),
      signal(2, { type: 'offer-dismissed', ...offer(12) }),
      signal(2, { type: 'offer-silenced', ...offer(13), scope: 'site' }),
      signal(2, { type: 'offer-expired', ...offer(14) }),
    ]);
    expect(built.guides[0]).toMatchObject({ offersShown: 4, offersTaken: 1, offersDismissed: 2 });
    expect(built.pages).toEqual([
      {
        page: 'https://travel.example.com/requests/new',
        episodes: 1,
        byKind: { 'dead-click': 1 },
        offers: 4,
      },
    ]);
  });

  it('counts the first answer to a question', () => {
    const session = { lesson: 'cost-centres', version: 1, session: uuid(21) };
    const answer = (seconds: number, correct: boolean) =>
      signal(seconds, { type: 'question-answered', ...session, card: 'which', choice: 'own', correct });
    const signals = [answer(9, true), answer(8, false), signal(1, { type: 'lesson-opened', ...session })];
    expect(report(signals).lessons[0]).toMatchObject({ opened: 1, completed: 0, answered: 1, rightRate: 0 });
  });

  it('names only days with something in a span of more than 400', () => {
    const signals = [signal(0, started(1))];
    expect(report(signals, 0, Number.MAX_SAFE_INTEGER).days.map(each => each.day)).toEqual(['2026-01-10']);
  });

  it('names titles in the language of the reader', () => {
    const source = { signals: [], guides: [guide], lessons, from: noon, to: noon + day, timeZone: 'UTC' };
    expect(buildReport({ ...source, languages: ['de-AT'] }).guides[0]?.title).toBe('Eine Reise buchen');
  });
});
