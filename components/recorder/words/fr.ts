import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in French. */
export const fr: RecorderCatalogue = {
  recording: 'Enregistrement en cours',
  steps: { one: '{count} étape', many: '{count} d’étapes', other: '{count} étapes' },
  stop: 'Arrêter',
  askPoint: 'Ceci est un dessin : Handrail peut en marquer un point, mais ne voit pas ce qui y est dessiné.',
  thisPoint: 'Marquer ce point',
  wholeDrawing: 'Marquer tout le dessin',
  problems: {
    noRoom:
      'Il n’y a plus de place sur l’appareil : l’enregistrement s’est arrêté. Ce qui a été enregistré jusqu’ici est conservé dans le brouillon. Libérez de l’espace, puis enregistrez la suite.',
    noPictures:
      'Ce guide est enregistré sans images. Pour en avoir, cliquez sur le bouton Handrail du navigateur lorsque cet onglet est au premier plan, puis recommencez.',
  },
};
