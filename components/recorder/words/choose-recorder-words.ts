import type { RecorderWords } from '../../../guides/contracts/recorder.ts';
import { chooseLocale } from '../../../guides/match/choose-locale.ts';

const catalogues: Record<string, RecorderWords> = {
  en: { recording: 'Recording', steps: '{count} steps', stop: 'Stop' },
  de: { recording: 'Aufnahme läuft', steps: '{count} Schritte', stop: 'Beenden' },
};

/** Handrail's own words in the recorder's bar, in the language that fits the person best. */
export const chooseRecorderWords = (languages: readonly string[]): RecorderWords => {
  const locale = chooseLocale(Object.keys(catalogues), languages, 'en');
  return catalogues[locale] ?? { recording: 'Recording', steps: '{count} steps', stop: 'Stop' };
};
