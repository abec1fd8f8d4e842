import type { AimedWords } from '../../../../guides/contracts/aimed-words.ts';

/** Handrail's own words at a target, in Spanish. */
export const aimed: AimedWords = {
  openHint: 'Mostrar la indicación. {progress}',
  startGuide: '{label}: iniciar la guía «{title}»',
  faults: {
    required: 'Rellene este campo.',
    tooShort: {
      one: 'Escriba al menos {count} carácter.',
      many: 'Escriba al menos {count} caracteres.',
      other: 'Escriba al menos {count} caracteres.',
    },
    tooLong: {
      one: 'Escriba como máximo {count} carácter.',
      many: 'Escriba como máximo {count} caracteres.',
      other: 'Escriba como máximo {count} caracteres.',
    },
    formats: {
      email: 'Escriba una dirección de correo electrónico, por ejemplo nombre@example.com.',
      number: 'Escriba un número.',
      integer: 'Escriba un número entero, solo con cifras.',
      date: 'Escriba la fecha con año, mes y día: 2026-01-31.',
      time: 'Escriba la hora en formato de 24 horas: 14:30.',
      phone: 'Escriba el número de teléfono con el prefijo del país: +41 44 668 18 00.',
      iban: 'Este IBAN no es válido. Compárelo carácter por carácter.',
      url: 'Escriba una dirección web completa que empiece por https://.',
      'postal-code': 'Escriba un código postal como se escribe en este país: {country}.',
    },
    oneOf: 'Escriba uno de estos valores: {values}.',
    compare: {
      same: 'Debe ser igual que «{field}».',
      different: 'Debe ser distinto de «{field}».',
      before: 'Debe ser anterior a «{field}».',
      after: 'Debe ser posterior a «{field}».',
      less: 'Debe ser menor que «{field}».',
      greater: 'Debe ser mayor que «{field}».',
    },
    otherField: 'el otro campo',
  },
  right: 'El campo está bien rellenado.',
  act: {
    doIt: 'Hacerlo por mí',
    click: 'Handrail puede pulsar esto por usted.',
    select: 'Handrail puede elegir «{option}» por usted.',
    type: 'Handrail puede escribir «{text}» aquí por usted.',
    ask: 'Handrail puede escribir esto por usted. No se envía a ningún otro lugar.',
    ownPress: 'Hágalo usted: Handrail nunca envía, paga, elimina, comparte ni sube nada por usted.',
    about: 'Handrail va a hacerlo. Pulse Esc para detenerlo.',
    stopped: 'Detenido. No se ha hecho nada.',
    covered: 'Hay algo encima, así que Handrail no lo toca. Puede hacerlo usted.',
    changed: 'La página ha cambiado, así que Handrail no la toca. Puede hacerlo usted.',
    cannot: 'Handrail no puede hacerlo aquí. Hágalo usted.',
    noOption: 'Aquí no se puede elegir «{option}». Elija usted.',
  },
};
