import type { Words } from '../words.ts';

/** Words of the remarks that colleagues leave on guides. */
export const remarks: Words['remarks'] = {
  count: { one: '{count} observación', many: '{count} de observaciones', other: '{count} observaciones' },
  you: 'Usted',
  colleague: 'Alguien del equipo',
  text: 'Su observación',
  textHint:
    'Todas las personas de {workspace} pueden leerla. Después no se puede cambiar, solo retirar. No escriba nada confidencial.',
  name: 'Su nombre, si quiere darlo',
  leave: 'Dejar una observación',
  left: 'Su observación está en camino.',
  unsent: 'aún no enviada',
  refused: 'No enviada: {reason}',
  withdraw: 'Retirar',
  withdrawQuestion: 'La observación desaparece para todos y no vuelve.',
  hide: 'Ocultar',
  hideThis: 'Ocultar la observación',
  reason: 'Por qué se oculta',
  reasonHint: 'Lo leen quien la escribió y quienes pueden ocultar observaciones.',
  hidden: 'Oculta',
  hiddenFor: 'Oculta: {reason}',
  show: 'Mostrar de nuevo',
};
