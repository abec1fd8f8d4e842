import { kinds } from './kinds.ts';

/** Words that several pages share. */
export const shared = {
  handrail: 'Handrail',
  pageTitle: '{page} – Handrail',
  pages: 'Handrail pages',
  studio: 'Studio',
  insights: 'Insights',
  options: 'Options',
  welcome: 'Welcome',
  skipToContent: 'Skip to the content',
  loading: 'Loading …',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  tryAgain: 'Try again',
  guide: 'Guide',
  lesson: 'Lesson',
  byPolicy: 'Set by your organisation',
  pause: 'Pause for an hour',
  endPause: 'End the pause',
  steps: { one: '{count} step', other: '{count} steps' },
  cards: { one: '{count} card', other: '{count} cards' },
  databaseNewer:
    'The data on this device was made by a newer version of Handrail, so this version leaves it untouched. Please update Handrail.',
  databaseFailed: 'Handrail cannot open its storage on this device.',
  workerSilent: 'Handrail does not answer just now.',
  markdownHint: '**bold**, *emphasis*, `code`, [link](https://example.com), and lists with “-” or “1.”',
  kinds,
};
