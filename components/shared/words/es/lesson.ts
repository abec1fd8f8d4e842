import type { Words } from '../words.ts';

/** Words of the lesson editor. */
export const lesson: Words['lesson'] = {
  gone: 'Esta lección ya no está en este dispositivo.',
  untitled: 'Lección sin título',
  unpublished: 'Aún no publicada',
  publish: 'Publicar lección',
  newer:
    'La versión {version} de esta lección se publicó mientras usted escribía. La suya aún no está publicada y no se ha perdido nada.',
  publishAfter: 'Publicar la mía después',
  pagesHint:
    'Déjelo vacío para ofrecer la lección solo desde un paso. «*» representa cualquier parte sin «/» y «**» cualquier cosa.',
  cards: 'Fichas',
  card: 'Ficha {number}',
  kinds: { text: 'Texto', picture: 'Imagen', question: 'Pregunta' },
  add: { text: 'Añadir texto', picture: 'Añadir imagen', question: 'Añadir pregunta' },
  moveUp: 'Subir la ficha {number}',
  moveDown: 'Bajar la ficha {number}',
  removeCard: 'Quitar la ficha {number}',
  cardRemoved: 'Se ha quitado la ficha {number}.',
  preview: 'Vista previa de esta ficha',
  picture: 'Imagen',
  pictureHint: 'PNG, JPEG o WebP. Se reduce a 1280 píxeles como máximo.',
  noPicture: 'Este archivo no es una imagen que se pueda usar. Elija un PNG, JPEG o WebP.',
  description: 'Qué muestra la imagen',
  descriptionHint: 'Se lee en voz alta a quienes no pueden verla.',
  question: 'Pregunta',
  choice: 'Opción {number}',
  choiceText: 'Respuesta',
  correct: 'Esta es una respuesta correcta',
  feedback: 'Mensaje tras esta opción',
  addChoice: 'Añadir una opción',
  noneRight: 'Marque al menos una opción como correcta.',
  right: 'Correcto.',
  wrong: 'No del todo.',
};
