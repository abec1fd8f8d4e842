import type { StruggleKind } from '../../../guides/schema/struggle-kind.ts';
import type { OwnLanguage } from '../../shared/own-language.ts';
import { kinds as arKinds } from '../../shared/words/ar/kinds.ts';
import { kinds as deKinds } from '../../shared/words/de/kinds.ts';
import { kinds as enKinds } from '../../shared/words/en/kinds.ts';
import { kinds as esKinds } from '../../shared/words/es/kinds.ts';
import { kinds as frKinds } from '../../shared/words/fr/kinds.ts';
import { kinds as jaKinds } from '../../shared/words/ja/kinds.ts';
import { kinds as zhHansKinds } from '../../shared/words/zh-hans/kinds.ts';
import { whyAr } from './why-ar.ts';
import { whyDe } from './why-de.ts';
import { whyEn } from './why-en.ts';
import { whyEs } from './why-es.ts';
import { whyFr } from './why-fr.ts';
import { whyJa } from './why-ja.ts';
import type { WhyWords } from './why-words.ts';
import { whyZhHans } from './why-zh-hans.ts';

/** The sentences behind an offer, with the names of what was noticed, in every language. */
export const whyCatalogues: Readonly<
  Record<OwnLanguage, [WhyWords, Readonly<Record<StruggleKind, string>>]>
> = {
  en: [whyEn, enKinds],
  de: [whyDe, deKinds],
  fr: [whyFr, frKinds],
  es: [whyEs, esKinds],
  ja: [whyJa, jaKinds],
  ar: [whyAr, arKinds],
  'zh-Hans': [whyZhHans, zhHansKinds],
};
