import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in French. */
export const fr: RecorderCatalogue = {
  recording: 'Enregistrement en cours',
  steps: { one: '{count} étape', many: '{count} d’étapes', other: '{count} étapes' },
  stop: 'Arrêter',
  askPoint: 'Ceci est un dessin : Handrail peut en marquer un point, mais ne voit pas ce qui y est dessiné.',
  thisPoint: 'Marquer ce point',
  wholeDrawing: 'Marquer tout le dessin',
  pick: {
    heading: 'Nouvel endroit',
    point:
      'Montrez le nouvel endroit et cliquez, ou allez-y avec Tab et appuyez sur Entrée. La page ne fait rien pendant ce temps. Échap : tout reste comme avant.',
    sure: '« {name} » est choisi et sera retrouvé à coup sûr. Pour un autre endroit, montrez-le.',
    unsure:
      '« {name} » est choisi, mais ne sera peut-être pas retrouvé : d’autres endroits lui ressemblent. Montrez plutôt un endroit qui a son propre nom.',
    take: 'Utiliser cet endroit',
    pause: 'Utiliser d’abord la page',
    paused: 'La page fonctionne normalement. Allez là où se trouve l’endroit.',
    resume: 'Montrer maintenant',
    cancel: 'Annuler',
  },
  problems: {
    noRoom:
      'Il n’y a plus de place sur l’appareil : l’enregistrement s’est arrêté. Ce qui a été enregistré jusqu’ici est conservé dans le brouillon. Libérez de l’espace, puis enregistrez la suite.',
    noPictures:
      'Ce guide est enregistré sans images. Pour en avoir, cliquez sur le bouton Handrail du navigateur lorsque cet onglet est au premier plan, puis recommencez.',
  },
};
