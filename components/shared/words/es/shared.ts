import type { Words } from '../words.ts';
import { kinds } from './kinds.ts';

/** Words that several pages share. */
export const shared: Words['shared'] = {
  handrail: 'Handrail',
  pageTitle: '{page} – Handrail',
  pages: 'Páginas de Handrail',
  studio: 'Estudio',
  insights: 'Estadísticas',
  options: 'Configuración',
  welcome: 'Bienvenida',
  skipToContent: 'Ir al contenido',
  loading: 'Cargando…',
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  tryAgain: 'Reintentar',
  guide: 'Guía',
  lesson: 'Lección',
  byPolicy: 'Establecido por su organización',
  pause: 'Pausar durante una hora',
  endPause: 'Terminar la pausa',
  steps: { one: '{count} paso', many: '{count} de pasos', other: '{count} pasos' },
  cards: { one: '{count} ficha', many: '{count} de fichas', other: '{count} fichas' },
  databaseNewer:
    'Los datos de este dispositivo proceden de una versión más reciente de Handrail. Esta versión no los modifica. Actualice Handrail.',
  databaseFailed: 'Handrail no puede abrir sus datos en este dispositivo.',
  workerSilent: 'Handrail no responde en este momento.',
  markdownHint: '**negrita**, *cursiva*, `código`, [enlace](https://example.com) y listas con «-» o «1.»',
  kinds,
};
