/** Words of the insights page. */
export const insights = {
  span: 'Span of time',
  spans: { '7': '7 days', '30': '30 days', '90': '90 days', all: 'All time' },
  spanText: 'Counted on this device from {from} to {to}.',
  spanAll: 'Counted on this device since the beginning.',
  of: 'Counted',
  ofDevice: 'On this device',
  inWorkspace: {
    spanText: 'Counted in the whole workspace from {from} to {to}.',
    spanAll: 'Counted in the whole workspace for as long as it keeps figures.',
  },
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
    summary: 'Bar chart. Starts: {starts}. Completions: {completions}. Struggle episodes: {episodes}.',
    bucket: '{span} – starts: {starts}, completions: {completions}, struggle episodes: {episodes}',
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
        name: 'Failed',
        meaning:
          'Runs in which the step’s place on the page was absent or could not be told for sure, or in which its time was up.',
      },
      left: { name: 'Left here', meaning: 'Runs that the person left at this step.' },
      alreadyDone: {
        name: 'Done already',
        meaning: 'Runs in which the step was passed over because it was done already.',
      },
      acted: {
        name: 'By Handrail',
        meaning: 'Runs in which Handrail did the step for the person, when asked.',
      },
    },
    cause: {
      absent: 'not on the page: {count}',
      unsure: 'not certain which one: {count}',
      timeout: 'time was up: {count}',
    },
  },
  answers: {
    caption: 'Answers in {title}',
    heading: 'Answers and opinions',
    none: 'Nobody has answered yet.',
    opinion: 'Found the guide helpful',
    noOpinion: 'Nobody has said yet whether the guide helped.',
    average: 'Average {value}',
    score: 'Net Promoter Score {value}',
    right: 'Right: {value}',
    choice: '{name} – {count}',
    columns: {
      answers: {
        name: 'Answers',
        meaning: 'Runs in which the step was answered. Of several answers in a run the last counts.',
      },
      result: {
        name: 'Result',
        meaning:
          'The average of a rating or a recommendation, the share of right answers, and how many runs chose each answer. The Net Promoter Score is the share of 9 and 10 less the share of 0 to 6.',
      },
    },
  },
  pages: {
    heading: 'Pages where people struggle',
    none: 'No struggle was noticed in this span.',
    page: 'Page',
    episodes: { name: 'Episodes', meaning: 'Struggle episodes of every kind on this page in this span.' },
    kindMeanings: {
      'rage-click': 'Episodes of quick, repeated clicks on one spot.',
      'error-loop': 'Episodes of one action failing with an error again and again.',
      'validation-loop': 'Episodes of the same field being refused again and again.',
      'failed-drag': 'Episodes of something dragged that did not move.',
      'help-seeking': 'Episodes of opening help, or of searching again in other words.',
      'repeated-undo': 'Episodes of undoing several changes in a row.',
      'form-thrash': 'Episodes of changing the same fields in turns.',
      'field-re-entry': 'Episodes of clearing one field and filling it in again.',
      'abandoned-form': 'Episodes of leaving a form that was worked on, without sending it.',
      'navigation-ping-pong': 'Episodes of going back and forth between the same pages.',
      'u-turn': 'Episodes of opening pages and turning back at once.',
      'off-path': 'Episodes of circling on, leaving or standing still on a path that a guide describes.',
      hesitation: 'Episodes of hovering between controls without choosing one.',
      'error-click': 'Episodes of a click that was followed by an error.',
      'dead-click': 'Episodes of clicks that the page did not answer.',
      'scroll-thrash': 'Episodes of scrolling up and down without stopping.',
      'cursor-thrash': 'Episodes of moving the pointer quickly back and forth.',
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
