import type { Words } from '../words.ts';

/** The kinds of trouble that Handrail notices. */
export const kinds: Words['shared']['kinds'] = {
  'rage-click': 'Clics impacientes',
  'error-loop': 'El mismo error repetido',
  'validation-loop': 'Errores repetidos de formulario',
  'failed-drag': 'Arrastres sin efecto',
  'help-seeking': 'Búsqueda de ayuda',
  'repeated-undo': 'Acciones deshechas una y otra vez',
  'form-thrash': 'Idas y venidas entre campos',
  'field-re-entry': 'Campo rellenado de nuevo',
  'abandoned-form': 'Formulario sin terminar',
  'navigation-ping-pong': 'Idas y venidas entre páginas',
  'u-turn': 'Regresos rápidos',
  'off-path': 'Bloqueo en un recorrido conocido',
  hesitation: 'Vacilación',
  'error-click': 'Clic que provocó un error',
  'dead-click': 'Clics sin efecto',
  'scroll-thrash': 'Desplazamiento arriba y abajo',
  'cursor-thrash': 'Puntero inquieto',
};
