import type { Words } from '../words.ts';

/** The kinds of trouble that Handrail notices. */
export const kinds: Words['shared']['kinds'] = {
  'rage-click': 'نقر متعجّل',
  'error-loop': 'تكرار الخطأ نفسه',
  'validation-loop': 'تكرار أخطاء النموذج',
  'failed-drag': 'سحب دون أثر',
  'help-seeking': 'البحث عن المساعدة',
  'repeated-undo': 'تراجع متكرر',
  'form-thrash': 'تنقّل متكرر بين الحقول',
  'field-re-entry': 'إعادة تعبئة الحقل',
  'abandoned-form': 'نموذج غير مكتمل',
  'navigation-ping-pong': 'تنقّل متكرر بين الصفحات',
  'u-turn': 'رجوع سريع',
  'off-path': 'تعثّر في مسار معروف',
  hesitation: 'تردد',
  'error-click': 'نقرة أدت إلى خطأ',
  'dead-click': 'نقرات دون أثر',
  'scroll-thrash': 'تمرير متكرر لأعلى ولأسفل',
  'cursor-thrash': 'مؤشر مضطرب',
};
