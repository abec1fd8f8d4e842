import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBatch } from './cut-batch.ts';
import type { OutgoingSignal } from './outgoing-signal.ts';

const run = '0192d2f0-7d5b-7c9a-9b1e-6d7b1f3a2c11';
const feedback = (id: string, text: string): OutgoingSignal => ({
  ...{ id, at: 0, person: run, type: 'feedback-given', guide: 'g', version: 1, run, step: 's', visit: 1 },
  text,
});

describe('a batch', () => {
  it('is the first signals, as many as go in, in their order', () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.constant('€'.repeat(60_000))),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (all, most) => {
        const waiting = all.map((text, at) => feedback(`${at}`, text));
        const { items: signals, body, tooLarge } = cutBatch('signal', waiting, most);
        expect(tooLarge).toBeUndefined();
        expect(waiting.slice(0, signals.length)).toEqual(signals);
        expect(signals.length).toBeLessThanOrEqual(most);
        if (waiting.length > 0) {
          expect(signals.length).toBeGreaterThan(0);
          expect(JSON.parse(body).signals).toEqual(JSON.parse(JSON.stringify(signals)));
          expect(Buffer.byteLength(body)).toBeLessThanOrEqual(900_000);
        }
        const next = waiting[signals.length];
        if (next && signals.length < most) {
          expect(Buffer.byteLength(body) + Buffer.byteLength(JSON.stringify(next)) + 1).toBeGreaterThan(
            900_000,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds none that is too large by itself', () => {
    const large = feedback('1', 'x'.repeat(900_000));
    expect(cutBatch('signal', [large, feedback('2', '')], 500)).toEqual({
      items: [],
      body: '',
      tooLarge: large,
    });
  });
});
