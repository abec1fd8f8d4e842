import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in English. */
export const en: RecorderCatalogue = {
  recording: 'Recording',
  steps: { one: '{count} step', other: '{count} steps' },
  stop: 'Stop',
  askPoint: 'This is a drawing: Handrail can mark a spot of it, but not see what is drawn there.',
  thisPoint: 'Mark this spot',
  wholeDrawing: 'Mark the whole drawing',
  pick: {
    heading: 'New place',
    point:
      'Point at the new place and press, or go there with Tab and press Enter. The page does nothing meanwhile. Esc: leave everything as it was.',
    sure: '“{name}” was taken. It is found again for sure. Point elsewhere for another.',
    unsure:
      '“{name}” was taken, but it may not be found again: other places look much the same. Better point at one with a name of its own.',
    take: 'Use this place',
    pause: 'Use the page first',
    paused: 'The page works as usual. Go to where the place is.',
    resume: 'Point now',
    cancel: 'Cancel',
  },
  problems: {
    noRoom:
      'The device has no room left, so the recording ended. What was recorded so far is kept in the draft. Free some space and record the rest.',
    noPictures:
      'This guide is recorded without pictures: press the Handrail button of the browser while that tab is in front, and start again, to have them.',
  },
};
