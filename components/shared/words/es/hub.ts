import type { Words } from '../words.ts';

/** Words of the side panel. */
export const hub: Words['hub'] = {
  state: {
    off: 'Handrail está desactivado.',
    paused: 'En pausa hasta {time}.',
    nowhere: 'Handrail no puede funcionar en esta página.',
    asks: 'Handrail aún no funciona en este sitio.',
    on: 'Handrail está activado en este sitio.',
  },
  askHeading: '¿Puede ayudarle Handrail?',
  offHeading: 'Handrail está desactivado',
  askText:
    'En los sitios que usted elija, Handrail detecta cuándo algo no sale bien y ofrece una guía. Nunca lee lo que escribe y nada sale de este dispositivo.',
  askMore: 'Qué se observa y qué no se observa nunca',
  noSite: 'No en esta página',
  noSiteText:
    'Handrail solo funciona en sitios web. Cambie a una pestaña con la aplicación en la que trabaja.',
  siteOn: 'Handrail puede detectar aquí cuándo tiene dificultades y ofrecerle ayuda.',
  siteOff: 'Handrail no ve nada de este sitio. Puede permitir que le ayude aquí.',
  workHere: 'Activar en este sitio',
  stopHere: 'Desactivar aquí',
  siteNotGiven: 'El navegador no ha dado acceso a {site}. No ha cambiado nada.',
  siteKept: 'El navegador conserva el acceso a {site} porque lo ha establecido su organización.',
  runs: 'Continuar con',
  progress: 'Paso {number} de {length}',
  progressOf: 'Progreso de {title}',
  paused: 'en pausa',
  resume: 'Reanudar',
  resumeOf: 'Reanudar {title}',
  leave: 'Abandonar',
  leaveOf: 'Abandonar {title}',
  here: 'Para esta página',
  nothingHere: 'Aún no hay guías ni lecciones para esta página.',
  start: 'Iniciar',
  startOf: 'Iniciar {title}',
  search: 'Buscar en todas las guías y lecciones',
  found: { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' },
  nothingFound: 'No se ha encontrado nada.',
};
