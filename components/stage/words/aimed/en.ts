import type { AimedWords } from '../../../../guides/contracts/aimed-words.ts';

/** Handrail's own words at a target, in English. */
export const aimed: AimedWords = {
  openHint: 'Show the hint. {progress}',
  startGuide: '{label}: start the guide “{title}”',
  faults: {
    required: 'Fill this in.',
    tooShort: { one: 'Use at least {count} character.', other: 'Use at least {count} characters.' },
    tooLong: { one: 'Use at most {count} character.', other: 'Use at most {count} characters.' },
    formats: {
      email: 'Write an email address, such as name@example.com.',
      number: 'Write a number.',
      integer: 'Write a whole number, in digits only.',
      date: 'Write the date as year, month and day: 2026-01-31.',
      time: 'Write the time with 24 hours: 14:30.',
      phone: 'Write the phone number with its country code: +41 44 668 18 00.',
      iban: 'This is no valid IBAN. Compare it character by character.',
      url: 'Write a full web address that begins with https://.',
      'postal-code': 'Write a postal code of this country: {country}.',
    },
    oneOf: 'Use one of these: {values}.',
    compare: {
      same: 'This has to be the same as “{field}”.',
      different: 'This has to be different from “{field}”.',
      before: 'This has to be before “{field}”.',
      after: 'This has to be after “{field}”.',
      less: 'This has to be less than “{field}”.',
      greater: 'This has to be greater than “{field}”.',
    },
    otherField: 'the other field',
  },
  right: 'This is filled in as it should be.',
  act: {
    doIt: 'Do it for me',
    click: 'Handrail can press this for you.',
    select: 'Handrail can choose “{option}” for you.',
    type: 'Handrail can write “{text}” here for you.',
    ask: 'Handrail can write this for you. It goes nowhere else.',
    ownPress:
      'Please do this yourself: Handrail never submits, pays, deletes, shares or uploads anything for you.',
    about: 'Handrail is about to do it. Press Esc to stop.',
    stopped: 'Stopped. Nothing was done.',
    covered: 'Something lies over it, so Handrail leaves it alone. You can do it yourself.',
    changed: 'The page has changed, so Handrail leaves it alone. You can do it yourself.',
    cannot: 'Handrail cannot do this here. Please do it yourself.',
    noOption: 'There is no “{option}” to choose here. Please choose yourself.',
  },
};
