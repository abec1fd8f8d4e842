import type { Words } from '../words.ts';
import { kinds } from './kinds.ts';

/** Words that several pages share. */
export const shared: Words['shared'] = {
  handrail: 'Handrail',
  pageTitle: '{page} – Handrail',
  pages: 'صفحات Handrail',
  studio: 'الاستوديو',
  insights: 'الإحصاءات',
  options: 'الإعدادات',
  welcome: 'مرحبًا',
  skipToContent: 'الانتقال إلى المحتوى',
  loading: 'جارٍ التحميل…',
  close: 'إغلاق',
  cancel: 'إلغاء',
  undo: 'تراجع',
  tryAgain: 'إعادة المحاولة',
  guide: 'دليل',
  lesson: 'درس',
  byPolicy: 'محدَّد من مؤسستكم',
  pause: 'إيقاف مؤقت لمدة ساعة',
  endPause: 'إنهاء الإيقاف المؤقت',
  steps: {
    zero: 'لا خطوات',
    one: 'خطوة واحدة',
    two: 'خطوتان',
    few: '{count} خطوات',
    many: '{count} خطوة',
    other: '{count} خطوة',
  },
  cards: {
    zero: 'لا بطاقات',
    one: 'بطاقة واحدة',
    two: 'بطاقتان',
    few: '{count} بطاقات',
    many: '{count} بطاقة',
    other: '{count} بطاقة',
  },
  databaseNewer:
    'أُنشئت البيانات الموجودة على هذا الجهاز بإصدار أحدث من Handrail، لذلك لا يغيّرها هذا الإصدار. يُرجى تحديث Handrail.',
  databaseFailed: 'يتعذر على Handrail فتح بياناته على هذا الجهاز.',
  workerSilent: 'لا يستجيب Handrail في الوقت الحالي.',
  markdownHint: '**غامق**، *تشديد*، `رمز`، [رابط](https://example.com)، وقوائم باستخدام «-» أو «1.»',
  kinds,
};
