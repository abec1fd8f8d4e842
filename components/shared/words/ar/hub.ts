import type { Words } from '../words.ts';

/** Words of the side panel. */
export const hub: Words['hub'] = {
  state: {
    off: 'Handrail متوقف.',
    paused: 'متوقف مؤقتًا حتى {time}.',
    nowhere: 'لا يمكن لـ Handrail العمل في هذه الصفحة.',
    asks: 'لا يعمل Handrail في هذا الموقع بعد.',
    on: 'Handrail مفعَّل في هذا الموقع.',
  },
  askHeading: 'هل تسمحون لـ Handrail بمساعدتكم؟',
  offHeading: 'Handrail متوقف',
  askText:
    'في المواقع التي تختارونها، يلاحظ Handrail تعثّر العمل ويعرض دليلًا مناسبًا. لا يقرأ أبدًا ما تكتبونه، ولا يغادر أي شيء هذا الجهاز.',
  askMore: 'ما تتم ملاحظته، وما لا يُلاحظ أبدًا',
  noSite: 'ليس في هذه الصفحة',
  noSiteText:
    'يعمل Handrail في مواقع الويب فقط. يُرجى الانتقال إلى علامة تبويب فيها التطبيق الذي تعملون عليه.',
  siteOn: 'يمكن لـ Handrail ملاحظة التعثّر هنا وعرض المساعدة.',
  siteOff: 'لا يرى Handrail شيئًا من هذا الموقع. يمكنكم السماح له بمساعدتكم هنا.',
  workHere: 'التفعيل في هذا الموقع',
  stopHere: 'الإيقاف هنا',
  siteNotGiven: 'لم يمنح المتصفح إذن الوصول إلى {site}. لم يتغير أي شيء.',
  siteKept: 'يحتفظ المتصفح بإذن الوصول إلى {site} لأن مؤسستكم حدّدته.',
  runs: 'متابعة',
  progress: 'الخطوة {number} من {length}',
  progressOf: 'مدى التقدم في {title}',
  paused: 'متوقف مؤقتًا',
  resume: 'استئناف',
  resumeOf: 'استئناف {title}',
  leave: 'مغادرة',
  leaveOf: 'مغادرة {title}',
  here: 'لهذه الصفحة',
  nothingHere: 'لا يوجد دليل أو درس لهذه الصفحة بعد.',
  start: 'بدء',
  startOf: 'بدء {title}',
  search: 'البحث في جميع الأدلة والدروس',
  found: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{count} نتائج',
    many: '{count} نتيجة',
    other: '{count} نتيجة',
  },
  nothingFound: 'لم يُعثر على شيء.',
};
