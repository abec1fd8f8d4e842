import type { OwnLanguage } from '../../shared/own-language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { RecorderCatalogue } from './recorder-catalogue.ts';
import { zhHans } from './zh-hans.ts';

/** The words about a recording in every language. */
export const recorderCatalogues: Readonly<Record<OwnLanguage, RecorderCatalogue>> = {
  en,
  de,
  fr,
  es,
  ja,
  ar,
  'zh-Hans': zhHans,
};
