import type { Fact } from './fact.ts';

/** What is known before any signal: nothing. */
export const emptyFact = (key: string): Fact => {
  if (key.startsWith('run:')) return { kind: 'run', steps: {}, answers: {} };
  if (key.startsWith('offer:')) return { kind: 'offer' };
  if (key.startsWith('episode:')) return { kind: 'episode', offers: [] };
  return { kind: 'session', answers: {} };
};
