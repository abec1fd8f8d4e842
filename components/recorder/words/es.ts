import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in Spanish. */
export const es: RecorderCatalogue = {
  recording: 'Grabación en curso',
  steps: { one: '{count} paso', many: '{count} de pasos', other: '{count} pasos' },
  stop: 'Detener',
  askPoint: 'Esto es un dibujo: Handrail puede marcar un punto, pero no ve lo que hay dibujado en él.',
  thisPoint: 'Marcar este punto',
  wholeDrawing: 'Marcar todo el dibujo',
  pick: {
    heading: 'Nuevo lugar',
    point:
      'Señale el nuevo lugar y pulse, o vaya hasta él con Tab y pulse Intro. Mientras tanto la página no hace nada. Esc: todo queda como estaba.',
    sure: 'Se ha elegido «{name}», que se vuelve a encontrar con seguridad. Para otro lugar, señálelo.',
    unsure:
      'Se ha elegido «{name}», pero quizá no se vuelva a encontrar: otros lugares son casi iguales. Señale mejor uno con nombre propio.',
    take: 'Usar este lugar',
    pause: 'Usar antes la página',
    paused: 'La página funciona como siempre. Vaya a donde está el lugar.',
    resume: 'Señalar ahora',
    cancel: 'Cancelar',
  },
  problems: {
    noRoom:
      'No queda espacio en el dispositivo y la grabación ha terminado. Lo grabado hasta ahora se conserva en el borrador. Libere espacio y grabe el resto.',
    noPictures:
      'Esta guía se graba sin imágenes. Para incluirlas, pulse el botón de Handrail del navegador con esa pestaña en primer plano y vuelva a empezar.',
  },
};
