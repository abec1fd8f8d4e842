import type { RecorderWords } from '../../../guides/contracts/recorder.ts';
import { chooseOwnLanguage } from '../../shared/choose-own-language.ts';
import { createCount } from '../../shared/create-count.ts';
import { recorderCatalogues } from './recorder-catalogues.ts';

/**
 * Handrail's own words in the recorder's bar, in the language that fits the person best.
 *
 * @param languages the person's languages, best first
 * @param recorded how many steps are recorded
 */
export const chooseRecorderWords = (languages: readonly string[], recorded: number): RecorderWords => {
  const { language, direction } = chooseOwnLanguage(languages);
  const { problems: _, steps, ...words } = recorderCatalogues[language];
  return { ...words, language, direction, steps: createCount(language)(steps, recorded) };
};
