import { describe, expect, it } from 'vitest';
import { type Candidate, type Circumstances, chooseOffer } from './choose-offer.ts';
import type { Offer } from './offer.ts';

const now = Date.UTC(2026, 0, 5, 12);
const minute = 60_000;
const page = 'https://erp.example.com/orders/new';
const guide = (id: string, key?: string, steps = 2): Candidate => ({
  kind: 'guide',
  id,
  version: 1,
  steps: Array.from({ length: steps }, () => ({ here: true, ...(key ? { key } : {}) })),
});
const offer = (changes: Partial<Offer>): Offer => ({
  id: '0',
  kind: 'guide',
  subject: 'other',
  version: 1,
  episode: '0',
  because: 'rage-click',
  page,
  tab: 1,
  status: 'taken',
  at: now - 30 * minute,
  changedAt: now - 30 * minute,
  ...changes,
});
const given = (changes: Partial<Circumstances> = {}): Circumstances => ({
  page,
  now,
  history: [],
  silences: [],
  running: false,
  allowed: true,
  ...changes,
});

describe('chooseOffer', () => {
  it('prefers the guide with a step at the very element', () => {
    const choice = chooseOffer([guide('a'), guide('b', 'button#save')], given({ target: 'button#save' }));
    expect(choice).toMatchObject({ candidate: { id: 'b' } });
  });

  it('prefers a guide to a lesson and the shorter of two that fit alike', () => {
    const lesson: Candidate = { kind: 'lesson', id: 'l', version: 1, steps: [] };
    expect(chooseOffer([lesson, guide('long', undefined, 9), guide('short')], given())).toMatchObject({
      candidate: { id: 'short' },
    });
    expect(chooseOffer([lesson], given())).toMatchObject({ candidate: { id: 'l' } });
  });

  it('has a reason for silence', () => {
    const one = [guide('a')];
    expect(chooseOffer([], given())).toEqual({ none: 'nothing-fits' });
    expect(chooseOffer(one, given({ allowed: false }))).toEqual({ none: 'switched-off' });
    expect(chooseOffer(one, given({ running: true }))).toEqual({ none: 'running' });
    expect(chooseOffer(one, given({ history: [offer({ status: 'shown' })] }))).toEqual({ none: 'open' });
    expect(chooseOffer(one, given({ perDay: 1, history: [offer({ at: now - 300 * minute })] }))).toEqual({
      none: 'budget',
    });
    const lately = { at: now - 5 * minute, changedAt: now - 5 * minute };
    expect(chooseOffer(one, given({ history: [offer({ ...lately, status: 'dismissed' })] }))).toEqual({
      none: 'quiet',
    });
    const ofThis = offer({ status: 'dismissed', subject: 'a', at: now - 90 * minute });
    expect(chooseOffer(one, given({ history: [ofThis] }))).toEqual({ none: 'silenced' });
  });

  it.each(['guide:a', 'site:https://erp.example.com', 'today'])('keeps the silence %s', key => {
    expect(chooseOffer([guide('a')], given({ silences: [{ key, at: 0 }] }))).toEqual({ none: 'silenced' });
    const over = { key, at: 0, until: now - 1 };
    expect(chooseOffer([guide('a')], given({ silences: [over] }))).toHaveProperty('candidate');
  });

  it('stays within three offers an hour', () => {
    const history = [10, 20, 30].map(ago => offer({ at: now - ago * minute }));
    expect(chooseOffer([guide('a')], given({ history }))).toEqual({ none: 'budget' });
    expect(chooseOffer([guide('a')], given({ history: history.slice(1) }))).toHaveProperty('candidate');
  });
});
