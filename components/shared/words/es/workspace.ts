import type { Words } from '../words.ts';

/** Words of the workspace, in the options. */
export const workspace: Words['workspace'] = {
  heading: 'Espacio de trabajo',
  text: 'Un espacio de trabajo une los navegadores de su organización: de él vienen las guías y a él van las señales de cómo se usan. Sin él, nada sale de este dispositivo.',
  goesTo:
    'Este navegador pertenece a un espacio de trabajo de su organización. Lo que guarda se queda en este dispositivo, y una parte va al servidor {server}.',
  sent: 'Lo que va a su servidor: qué guías se han ofrecido, seguido y abandonado, y en qué página, como patrón, alguien ha tenido dificultades; las respuestas y observaciones que usted da en el propio Handrail. Nunca lo que escribe en una aplicación. Su nombre solo si lo pone en una observación.',
  link: 'Enlace para unirse',
  linkHint: 'De su administrador; se parece a https://handrail.example.com/join#…',
  join: 'Unirse con un enlace',
  joined: 'Este navegador pertenece ahora al espacio de trabajo.',
  refusedSharing: 'Sin su permiso no se envía nada, así que no se ha unido al espacio de trabajo.',
  name: 'Espacio de trabajo',
  server: 'Servidor',
  role: 'Su función',
  roles: {
    employee: 'Personal',
    author: 'Autoría',
    reviewer: 'Revisión',
    admin: 'Administración',
  },
  byPolicy: 'Su organización ha decidido que este navegador pertenece a este espacio de trabajo.',
  byPolicyWaits:
    'Su organización quiere que este navegador se una a su espacio de trabajo, y aún no se ha conseguido. Se volverá a intentar a las {time}.',
  state: 'Estado',
  states: {
    idle: 'Aún no se ha sincronizado nada.',
    running: 'Sincronizando…',
    done: 'Al día.',
    waiting: 'Se volverá a intentar a las {time}.',
    stopped: 'Detenido.',
  },
  fetching: '{fetched} de {expected} recibidas',
  lastSuccess: 'Última sincronización',
  never: 'nunca',
  held: 'Guías, lecciones y ajustes que vienen de él',
  waiting: 'Señales por enviar',
  aside: 'Señales guardadas hasta que el servidor sea más reciente',
  quarantined: 'Señales que el servidor ha rechazado, guardadas aquí',
  dropped: 'Señales no enviadas porque esperaban demasiadas',
  syncNow: 'Sincronizar ahora',
  cancel: 'Detener la sincronización',
  metered:
    'Esta conexión se paga por cantidad: enviar como mucho una vez por hora y recibir guías solo con «Sincronizar ahora»',
  signIn: 'Iniciar sesión con su organización',
  signInHint:
    'Para quienes tienen allí una función, como la de autor. Pulse «Sincronizar ahora» cuando haya iniciado sesión.',
  others: 'Dejar entrar a otras personas',
  othersRole: 'Función de quienes se unan',
  makeLink: 'Crear un enlace',
  madeLink:
    'Comparta este enlace: con él puede unirse cualquier número de navegadores durante 30 días. No se volverá a mostrar.',
  madeLinkOnce:
    'Comparta este enlace: con él puede unirse un solo navegador en un plazo de 30 días. No se volverá a mostrar.',
  leave: 'Salir del espacio de trabajo',
  leaveQuestion:
    'Sus guías desaparecen de este navegador. Las señales que aún no se han enviado se quedan en este dispositivo. Lo que el servidor tiene sobre usted se queda allí, salvo que antes borre sus datos.',
  leaveConfirm: 'Salir',
  left: 'Este navegador ya no pertenece a ningún espacio de trabajo.',
  myData:
    'Lo que Handrail ha guardado sobre usted. Una parte está también en el servidor de su espacio de trabajo; al borrar, se borra también allí.',
  exportHeld: 'Exportar lo que tiene el servidor',
  erasing: 'Se ha pedido al servidor que borre lo que tiene sobre usted y aún no lo ha confirmado.',
  erased: 'El servidor confirmó el {time} que allí no quedaba nada sobre usted.',
};
