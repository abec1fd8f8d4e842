import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in English. */
export const whyEn: WhyWords = {
  noticed: 'Noticed: {kind} ({times}) on {place}.',
  once: 'once',
  times: '{count} times',
  first: 'This fits the place, you have not been offered it lately, and you had paused.',
  known: 'This fits the place, you took it {taken} of {seen} times, and you had paused.',
  left: 'After this one, {hour} more offers at most this hour and {day} today.',
  last: 'This was the last offer for this hour. {day} more at most today.',
};
