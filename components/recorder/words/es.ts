import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in Spanish. */
export const es: RecorderCatalogue = {
  recording: 'Grabación en curso',
  steps: { one: '{count} paso', many: '{count} de pasos', other: '{count} pasos' },
  stop: 'Detener',
  askPoint: 'Esto es un dibujo: Handrail puede marcar un punto, pero no ve lo que hay dibujado en él.',
  thisPoint: 'Marcar este punto',
  wholeDrawing: 'Marcar todo el dibujo',
  problems: {
    noRoom:
      'No queda espacio en el dispositivo y la grabación ha terminado. Lo grabado hasta ahora se conserva en el borrador. Libere espacio y grabe el resto.',
    noPictures:
      'Esta guía se graba sin imágenes. Para incluirlas, pulse el botón de Handrail del navegador con esa pestaña en primer plano y vuelva a empezar.',
  },
};
