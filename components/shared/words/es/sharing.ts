import type { Words } from '../words.ts';

/** Spanish words of what authors share and publish in a workspace. */
export const sharing: Words['sharing'] = {
  share: 'Compartir con los autores de {workspace}',
  shareHint: 'Ellos también pueden trabajar en el borrador. Lo que cambie cada uno se combina.',
  waiting: 'Compartido. Sus últimos cambios aún no se han guardado allí.',
  saved: 'Compartido. Guardado allí: {time}.',
  refused: 'Compartido, pero no guardado allí: {reason}',
  merged: 'Los cambios de otra persona se combinaron con los suyos: {time}.',
  keptHeading: 'Copias conservadas',
  keptHint: 'Donde ambos cambiaron lo mismo, vale la otra versión. La suya se conserva aquí.',
  kept: {
    step: 'Su versión del paso «{text}»',
    launcher: 'Su versión del botón «{text}»',
    order: 'Su orden de los pasos',
    fields: 'Su título, resumen o páginas',
    draft: 'Su borrador completo',
  },
  putBack: 'Recuperar',
  putBackOf: 'Recuperar: {what}',
  forget: 'Descartar',
  forgetOf: 'Descartar: {what}',
  putBackDone: 'La copia está de nuevo en el borrador.',
  publications: 'En camino a {workspace}',
  sending: '«{title}» aún no se ha enviado.',
  notPublished: '«{title}» no se publicó en el espacio de trabajo.',
  notTakenBack: '«{title}» no se retiró del espacio de trabajo.',
  why: {
    conflict:
      'Otra persona ha publicado otra versión entretanto. Mírela y publique la suya encima, o descarte la suya.',
    forbidden: 'Su rol no lo permite.',
    'too-large': 'Es demasiado grande.',
    other: 'El servidor dice: {reason}',
  },
  publishOver: 'Publicar la mía de todos modos',
  publishOverOf: 'Publicar {title} de todos modos',
  onlyHere: 'solo en este navegador',
  publishThere: 'Publicar en el espacio de trabajo',
  publishThereOf: 'Publicar {title} en el espacio de trabajo',
  onItsWay: '«{title}» va al espacio de trabajo.',
};
