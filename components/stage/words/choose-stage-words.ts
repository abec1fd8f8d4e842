import type { StageWords } from '../../../guides/contracts/stage-words.ts';
import type { OwnLanguage } from '../../shared/own-language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { zhHans } from './zh-hans.ts';

const catalogues: Readonly<Record<OwnLanguage, StageWords>> = { en, de, fr, es, ja, ar, 'zh-Hans': zhHans };

/** Handrail's own words on the stage in one language. */
export const chooseStageWords = (language: OwnLanguage): StageWords => catalogues[language];
