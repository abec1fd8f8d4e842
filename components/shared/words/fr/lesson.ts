import type { Words } from '../words.ts';

/** Words of the lesson editor. */
export const lesson: Words['lesson'] = {
  gone: 'Cette leçon n’est plus sur cet appareil.',
  untitled: 'Leçon sans titre',
  unpublished: 'Pas encore publiée',
  publish: 'Publier la leçon',
  newer:
    'La version {version} de cette leçon a été publiée pendant que vous écriviez. La vôtre n’est pas encore publiée, et rien n’est perdu.',
  publishAfter: 'Publier la mienne ensuite',
  pagesHint:
    'Laissez vide pour que la leçon ne soit proposée qu’à partir d’une étape. « * » remplace toute partie sans « / », « ** » n’importe quoi.',
  cards: 'Fiches',
  card: 'Fiche {number}',
  kinds: { text: 'Texte', picture: 'Image', question: 'Question' },
  add: { text: 'Ajouter un texte', picture: 'Ajouter une image', question: 'Ajouter une question' },
  moveUp: 'Monter la fiche {number}',
  moveDown: 'Descendre la fiche {number}',
  removeCard: 'Supprimer la fiche {number}',
  cardRemoved: 'La fiche {number} est supprimée.',
  preview: 'Aperçu de cette fiche',
  picture: 'Image',
  pictureHint: 'PNG, JPEG ou WebP. Elle est réduite à 1280 pixels au plus.',
  noPicture: 'Ce fichier n’est pas une image utilisable. Choisissez un PNG, un JPEG ou un WebP.',
  description: 'Ce que montre l’image',
  descriptionHint: 'Lu à voix haute aux personnes qui ne peuvent pas la voir.',
  question: 'Question',
  choice: 'Choix {number}',
  choiceText: 'Réponse',
  correct: 'C’est une bonne réponse',
  feedback: 'Message affiché après ce choix',
  addChoice: 'Ajouter un choix',
  noneRight: 'Marquez au moins un choix comme bonne réponse.',
  right: 'C’est exact.',
  wrong: 'Pas tout à fait.',
};
