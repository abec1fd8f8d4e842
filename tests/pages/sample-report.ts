import type { Report } from '../../guides/measure/report.ts';

/** Figures of some days that end on 31 January 2026, for tests. */
export const sampleReport = (days = 30): Report => ({
  from: Date.UTC(2026, 1, 1) - days * 86_400_000,
  to: Date.UTC(2026, 1, 1),
  people: 1,
  guides: [
    {
      guide: 'deploy',
      title: 'Deploy a flow',
      reach: 1,
      offersShown: 9,
      offersTaken: 6,
      offersDismissed: 2,
      starts: 10,
      completions: 6,
      completionRate: 0.6,
      dropOffStep: 2,
      medianSeconds: 74,
      steps: [
        { step: 'drag', number: 1, shown: 10, done: 9, skipped: 0, failed: 0, left: 1 },
        { step: 'name', number: 2, shown: 9, done: 5, skipped: 1, failed: 1, left: 3 },
        { step: 'done', number: 3, shown: 6, done: 6, skipped: 0, failed: 0, left: 0 },
      ],
    },
    {
      guide: 'import',
      title: 'Import nodes',
      reach: 0,
      offersShown: 1,
      offersTaken: 0,
      offersDismissed: 1,
      starts: 0,
      completions: 0,
      completionRate: null,
      dropOffStep: null,
      medianSeconds: null,
      steps: [],
    },
  ],
  lessons: [
    { lesson: 'flows', title: 'What a flow is', opened: 4, completed: 3, answered: 4, rightRate: 0.75 },
  ],
  pages: [
    {
      page: 'https://flows.example.com/editor',
      episodes: 12,
      byKind: { 'rage-click': 7, 'dead-click': 5 },
      offers: 8,
    },
    {
      page: 'https://flows.example.com/settings/users/*',
      episodes: 3,
      byKind: { 'validation-loop': 3 },
      offers: 2,
    },
  ],
  days: Array.from({ length: days }, (_, at) => ({
    day: new Date(Date.UTC(2026, 1, 1) - (days - at) * 86_400_000).toISOString().slice(0, 10),
    starts: at % 4 === 0 ? 3 : at % 3,
    completions: at % 4 === 0 ? 2 : at % 2,
    episodes: (at * 7) % 5,
  })),
});
