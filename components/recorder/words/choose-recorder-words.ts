import type { RecorderWords } from '../../../guides/contracts/recorder.ts';
import { chooseLocale } from '../../../guides/match/choose-locale.ts';

const english: RecorderWords = {
  recording: 'Recording',
  steps: '{count} steps',
  stop: 'Stop',
  askPoint: 'This is a drawing: Handrail can mark a spot of it, but not see what is drawn there.',
  thisPoint: 'Mark this spot',
  wholeDrawing: 'Mark the whole drawing',
};
const catalogues: Record<string, RecorderWords> = {
  en: english,
  de: {
    recording: 'Aufnahme läuft',
    steps: '{count} Schritte',
    stop: 'Beenden',
    askPoint:
      'Das ist eine Zeichnung: Handrail kann eine Stelle markieren, sieht aber nicht, was dort gezeichnet ist.',
    thisPoint: 'Diese Stelle markieren',
    wholeDrawing: 'Ganze Zeichnung markieren',
  },
};

/** Handrail's own words in the recorder's bar, in the language that fits the person best. */
export const chooseRecorderWords = (languages: readonly string[]): RecorderWords => {
  const locale = chooseLocale(Object.keys(catalogues), languages, 'en');
  return catalogues[locale] ?? english;
};
