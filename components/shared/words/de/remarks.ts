import type { Words } from '../words.ts';

/** Words of the remarks that colleagues leave on guides. */
export const remarks: Words['remarks'] = {
  count: { one: '{count} Anmerkung', other: '{count} Anmerkungen' },
  you: 'Sie',
  colleague: 'Jemand aus dem Kollegium',
  text: 'Ihre Anmerkung',
  textHint:
    'Alle in {workspace} können sie lesen. Sie lässt sich danach nicht ändern, nur zurückziehen. Schreiben Sie nichts Vertrauliches.',
  name: 'Ihr Name, wenn Sie ihn nennen möchten',
  leave: 'Anmerkung hinterlassen',
  left: 'Ihre Anmerkung ist unterwegs.',
  unsent: 'noch nicht gesendet',
  refused: 'Nicht gesendet: {reason}',
  withdraw: 'Zurückziehen',
  withdrawQuestion: 'Die Anmerkung verschwindet für alle und kommt nicht wieder.',
  hide: 'Verbergen',
  hideThis: 'Die Anmerkung verbergen',
  reason: 'Warum sie verborgen wird',
  reasonHint: 'Das lesen, wer sie geschrieben hat, und alle, die Anmerkungen verbergen dürfen.',
  hidden: 'Verborgen',
  hiddenFor: 'Verborgen: {reason}',
  show: 'Wieder zeigen',
};
