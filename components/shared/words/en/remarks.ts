/** Words of the remarks that colleagues leave on guides. */
export const remarks = {
  count: { one: '{count} remark', other: '{count} remarks' },
  you: 'You',
  colleague: 'A colleague',
  text: 'Your remark',
  textHint:
    'Everybody in {workspace} can read it. It cannot be changed afterwards, only withdrawn. Write nothing confidential.',
  name: 'Your name, if you wish to give it',
  leave: 'Leave a remark',
  left: 'Your remark is on its way.',
  unsent: 'not sent yet',
  refused: 'Not sent: {reason}',
  withdraw: 'Withdraw',
  withdrawQuestion: 'The remark goes for everybody, and does not come back.',
  hide: 'Hide',
  hideThis: 'Hide the remark',
  reason: 'Why it is hidden',
  reasonHint: 'Its author reads this, and whoever may hide remarks.',
  hidden: 'Hidden',
  hiddenFor: 'Hidden: {reason}',
  show: 'Show again',
};
