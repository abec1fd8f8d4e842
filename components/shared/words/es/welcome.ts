import type { Words } from '../words.ts';

/** Words of the welcome page. */
export const welcome: Words['welcome'] = {
  title: 'Le damos la bienvenida a Handrail',
  lead: 'Handrail le acompaña en las aplicaciones web en las que trabaja. Cuando algo no sale bien, ofrece una guía o lección breve y adecuada, directamente en la página.',
  observed: {
    heading: 'Qué se observa',
    points: [
      'Solo los sitios que usted o su organización han permitido.',
      'Que hizo clic varias veces en el mismo punto o en algo que no tuvo efecto.',
      'Que un formulario mostró el mismo error varias veces.',
      'De qué página se trata, sin las partes de su dirección que parecen datos.',
      'Qué guías y lecciones se le ofrecieron, y cuáles inició, terminó o abandonó.',
    ],
  },
  never: {
    heading: 'Qué no se observa nunca',
    points: [
      'Lo que escribe: ni contraseñas, ni campos de formulario, ni búsquedas.',
      'Lo que figura en la página: ni tablas, ni mensajes, ni nombres.',
      'Las páginas de sitios no permitidos y su historial de navegación.',
      'Imágenes de su pantalla. Solo las toman los autores mientras graban una guía, y con todos los campos ocultos.',
    ],
  },
  stays: {
    heading: 'Dónde permanece',
    points: [
      'Todo se guarda en este navegador, en este dispositivo. No se envía nada a ninguna parte.',
      'Puede consultarlo, llevárselo o borrarlo en la configuración en cualquier momento.',
      'Puede pausar Handrail o retirar su consentimiento cuando lo desee.',
    ],
  },
  question: '¿Está de acuerdo?',
  questionText:
    'Antes de que acepte no se observa nada. Puede cambiar su respuesta en cualquier momento en la configuración.',
  agree: 'Aceptar',
  notNow: 'Ahora no',
  refusedHeading: 'Handrail está desactivado',
  refusedText: 'No se observa ni se ofrece nada. Puede aceptar más tarde, aquí o en el panel lateral.',
  givenHeading: 'Gracias, Handrail está activado',
  givenText: 'Aún no ve nada hasta que permita un primer sitio.',
  managedHeading: 'Configurado por su organización',
  managedText: 'Su organización ha configurado Handrail para usted.',
  nextHeading: 'Permita su primer sitio',
  nextText: 'Handrail solo funciona donde usted lo permite, sitio por sitio.',
  nextSteps: [
    'Abra la aplicación en la que trabaja.',
    'Abra el panel lateral de Handrail desde la barra de herramientas del navegador.',
    'Pulse «Activar en este sitio» y confirme la pregunta del navegador.',
  ],
  wantedHeading: 'Sitios que solicita su organización',
  wantedText: 'El navegador le pregunta una vez por cada uno de ellos.',
};
