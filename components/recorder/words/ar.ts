import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in Arabic. */
export const ar: RecorderCatalogue = {
  recording: 'جارٍ التسجيل',
  steps: {
    zero: 'لا خطوات',
    one: 'خطوة واحدة',
    two: 'خطوتان',
    few: '{count} خطوات',
    many: '{count} خطوة',
    other: '{count} خطوة',
  },
  stop: 'إيقاف',
  askPoint: 'هذا رسم: يستطيع Handrail تحديد موضع فيه، لكنه لا يرى ما هو مرسوم هناك.',
  thisPoint: 'تحديد هذا الموضع',
  wholeDrawing: 'تحديد الرسم كاملًا',
  problems: {
    noRoom:
      'لم تبقَ مساحة على الجهاز، لذلك انتهى التسجيل. ما سُجِّل حتى الآن محفوظ في المسودة. يُرجى توفير مساحة ثم تسجيل الباقي.',
    noPictures:
      'يُسجَّل هذا الدليل بلا صور. لإضافة الصور، اضغطوا على زر Handrail في المتصفح أثناء ظهور علامة التبويب تلك في المقدمة، ثم ابدؤوا من جديد.',
  },
};
