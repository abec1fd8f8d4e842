import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in English. */
export const en: RecorderCatalogue = {
  recording: 'Recording',
  steps: { one: '{count} step', other: '{count} steps' },
  stop: 'Stop',
  askPoint: 'This is a drawing: Handrail can mark a spot of it, but not see what is drawn there.',
  thisPoint: 'Mark this spot',
  wholeDrawing: 'Mark the whole drawing',
  problems: {
    noRoom:
      'The device has no room left, so the recording ended. What was recorded so far is kept in the draft. Free some space and record the rest.',
    noPictures:
      'This guide is recorded without pictures: press the Handrail button of the browser while that tab is in front, and start again, to have them.',
  },
};
