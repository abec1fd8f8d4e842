import type { Restraint } from '../../guides/contracts/page-to-worker.ts';
import { type StruggleKind, struggleKinds } from '../../guides/schema/struggle-kind.ts';

/** Some kinds off, two sites, a budget half spent, and one guide known. */
export const sampleRestraint = (kindsOff: readonly StruggleKind[]): Restraint => ({
  kinds: struggleKinds.map(kind => ({
    kind,
    off: kind === 'cursor-thrash' || kindsOff.includes(kind),
    by: kind === 'cursor-thrash' ? 'policy' : 'person',
  })),
  sites: [{ pattern: 'https://flows.example.com/*', off: false }],
  budget: {
    perHour: 3,
    perDay: 6,
    leftThisHour: 1,
    leftToday: 4,
    byPolicy: false,
    quietUntil: Date.UTC(2026, 0, 31, 12, 20),
  },
  learned: [
    {
      kind: 'guide',
      id: 'deploy',
      title: 'Deploy a flow',
      seen: 3,
      taken: 1,
      finished: 1,
      refused: 2,
      leaning: 'less',
      quietUntil: Date.UTC(2026, 1, 2, 12),
    },
  ],
});
