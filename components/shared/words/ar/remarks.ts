import type { Words } from '../words.ts';

/** Words of the remarks that colleagues leave on guides. */
export const remarks: Words['remarks'] = {
  count: {
    zero: '{count} ملاحظة',
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{count} ملاحظات',
    many: '{count} ملاحظة',
    other: '{count} ملاحظة',
  },
  you: 'أنت',
  colleague: 'أحد الزملاء',
  text: 'ملاحظتك',
  textHint: 'يمكن للجميع في {workspace} قراءتها. لا يمكن تغييرها بعد ذلك، بل سحبها فقط. لا تكتب شيئًا سريًا.',
  name: 'اسمك، إن أردت ذكره',
  leave: 'اترك ملاحظة',
  left: 'ملاحظتك في الطريق.',
  unsent: 'لم تُرسل بعد',
  refused: 'لم تُرسل: {reason}',
  withdraw: 'سحب',
  withdrawQuestion: 'تختفي الملاحظة لدى الجميع ولا تعود.',
  hide: 'إخفاء',
  hideThis: 'إخفاء الملاحظة',
  reason: 'سبب الإخفاء',
  reasonHint: 'يقرأ هذا كاتبها ومن يحق له إخفاء الملاحظات.',
  hidden: 'مخفية',
  hiddenFor: 'مخفية: {reason}',
  show: 'إظهارها من جديد',
};
