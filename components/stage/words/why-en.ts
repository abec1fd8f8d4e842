import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in English. */
export const whyEn: WhyWords = {
  noticed: {
    one: 'Noticed: {kind} (once) on {place}.',
    other: 'Noticed: {kind} ({count} times) on {place}.',
  },
  first: 'This fits the place, you have not been offered it lately, and you had paused.',
  known: {
    one: 'This fits the place, of {count} offer you took {taken}, and you had paused.',
    other: 'This fits the place, of {count} offers you took {taken}, and you had paused.',
  },
  left: 'Offers left after this one: at most {hour} this hour and {day} today.',
  last: 'This was the last offer for this hour. Offers left today: at most {day}.',
};
