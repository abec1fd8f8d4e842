/** Words of the insights page. */
export const insights = {
  span: 'Span of time',
  spans: { '7': '7 days', '30': '30 days', '90': '90 days', all: 'All time' },
  spanText: 'Counted on this device from {from} to {to}.',
  spanAll: 'Counted on this device since the beginning.',
  exportCsv: 'Export CSV',
  exportJson: 'Export JSON',
  nothing: 'Nothing has happened in this span yet. Figures appear once guides are offered or played.',
  definitions: 'What these figures count',
  table: 'Table: {caption}',
  figures: {
    heading: 'At a glance',
    people: { name: 'People', meaning: 'people with anything counted in this span' },
    starts: { name: 'Starts', meaning: 'runs of guides that began in this span' },
    completionRate: { name: 'Completion rate', meaning: 'completions out of starts: {part} of {whole}' },
    offersTaken: { name: 'Offers taken', meaning: 'taken out of guide offers shown: {part} of {whole}' },
    episodes: { name: 'Struggle episodes', meaning: 'times somebody struggled, on all pages' },
  },
  chart: {
    heading: 'Activity',
    meaning:
      'Runs started, those of them that were completed, and struggle episodes. A completion counts on the day on which its run began.',
    summary: 'Bar chart: {starts} starts, {completions} completions and {episodes} struggle episodes in all.',
    starts: 'Starts',
    completions: 'Completions',
    episodes: 'Struggle episodes',
    asTable: 'Show as a table',
    day: 'Day',
  },
  guides: {
    heading: 'Guides',
    none: 'No guide was offered or played in this span.',
    guide: 'Guide',
    outOf: '{part} of {whole}',
    step: 'Step {number}',
    columns: {
      reach: {
        name: 'Reach',
        meaning: 'People who were shown at least one step of a run that began in this span.',
      },
      offersShown: { name: 'Offers shown', meaning: 'Offers of this guide that were shown in this span.' },
      offersTaken: {
        name: 'Offers taken',
        meaning: 'Of these offers, those that were taken.',
      },
      starts: {
        name: 'Starts',
        meaning: 'Runs of this guide that began in this span, by an offer or by hand.',
      },
      completions: {
        name: 'Completions',
        meaning: 'Of these runs, those that reached their end, whenever that was.',
      },
      completionRate: {
        name: 'Completion rate',
        meaning: 'Completions divided by starts.',
      },
      dropOffStep: {
        name: 'Most leave at',
        meaning: 'The step at which most of these runs were left.',
      },
      median: {
        name: 'Median time',
        meaning: 'Half of these completed runs took less time from start to completion, half took more.',
      },
    },
  },
  funnel: {
    caption: 'Steps of {title}',
    step: 'Step',
    columns: {
      shown: {
        name: 'Shown',
        meaning: 'Runs of this span in which the step was shown. A step counts once a run.',
      },
      done: { name: 'Done', meaning: 'Runs in which the person did the step.' },
      skipped: { name: 'Skipped', meaning: 'Runs in which the step was skipped.' },
      failed: {
        name: 'Not found',
        meaning: 'Runs in which the step’s place on the page was absent or could not be told for sure.',
      },
      left: { name: 'Left here', meaning: 'Runs that the person left at this step.' },
    },
  },
  pages: {
    heading: 'Pages where people struggle',
    none: 'No struggle was noticed in this span.',
    page: 'Page',
    episodes: { name: 'Episodes', meaning: 'Struggle episodes of every kind on this page in this span.' },
    kindMeanings: {
      'rage-click': 'Episodes of quick, repeated clicks on one spot.',
      'dead-click': 'Episodes of clicks that the page did not answer.',
      'validation-loop': 'Episodes of the same field being refused again and again.',
    },
    offers: { name: 'Offers', meaning: 'Offers that were shown because of an episode on this page.' },
  },
  lessons: {
    heading: 'Lessons',
    none: 'No lesson was opened in this span.',
    lesson: 'Lesson',
    columns: {
      opened: { name: 'Opened', meaning: 'Times the lesson was opened in this span.' },
      completed: { name: 'Completed', meaning: 'Of these openings, those that reached the last card.' },
      answered: { name: 'Answers', meaning: 'Questions answered in them. The first answer counts.' },
      rightRate: { name: 'Right answers', meaning: 'Right answers divided by all answers.' },
    },
  },
};
