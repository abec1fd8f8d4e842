/** Words of the welcome page. */
export const welcome = {
  title: 'Welcome to Handrail',
  lead: 'Handrail stands beside the web applications you work in. When something does not work out, it offers a short guide or lesson that fits, right on the page.',
  observed: {
    heading: 'What is observed',
    points: [
      'Only on sites that you or your organisation have allowed.',
      'That you clicked the same spot again and again, or clicked something that did nothing.',
      'That a form showed the same error several times.',
      'Which page it was, without the parts of its address that look like data.',
      'Which guides and lessons you were offered, started, finished or left.',
    ],
  },
  never: {
    heading: 'What never is',
    points: [
      'What you type: no passwords, no form fields, no searches.',
      'What is written on the page: no tables, no messages, no names.',
      'Pages of sites that are not allowed, and your browsing history.',
      'Pictures of your screen. Only authors take them, while they record a guide, and with all fields masked.',
    ],
  },
  stays: {
    heading: 'Where it stays',
    points: [
      'Everything is stored in this browser, on this device. Nothing is sent anywhere.',
      'You can see it, take it with you or erase it in the options, at any time.',
      'You can pause Handrail or withdraw your consent whenever you like.',
    ],
  },
  question: 'Do you agree?',
  questionText:
    'Before you agree, nothing is observed. Your answer can be changed at any time in the options.',
  agree: 'Agree',
  notNow: 'Not now',
  refusedHeading: 'Handrail is off',
  refusedText: 'Nothing is observed and nothing is offered. You can agree later, here or in the side panel.',
  givenHeading: 'Thank you, Handrail is on',
  givenText: 'It still sees nothing until you allow a first site.',
  managedHeading: 'Set up by your organisation',
  managedText: 'Your organisation has set Handrail up for you.',
  nextHeading: 'Allow your first site',
  nextText: 'Handrail works only where you let it, one site at a time.',
  nextSteps: [
    'Open the application you work in.',
    'Open the Handrail side panel from the browser’s toolbar.',
    'Press “Work on this site” and confirm the browser’s question.',
  ],
  wantedHeading: 'Sites your organisation asks for',
  wantedText: 'The browser asks you once for each of them.',
};
