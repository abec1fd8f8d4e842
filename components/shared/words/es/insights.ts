import type { Words } from '../words.ts';

/** Words of the insights page. */
export const insights: Words['insights'] = {
  span: 'Período',
  spans: { '7': '7 días', '30': '30 días', '90': '90 días', all: 'Todo' },
  spanText: 'Contado en este dispositivo desde el {from} hasta el {to}.',
  spanAll: 'Contado en este dispositivo desde el principio.',
  of: 'Contado',
  ofDevice: 'En este dispositivo',
  inWorkspace: {
    spanText: 'Contado en todo el espacio de trabajo desde el {from} hasta el {to}.',
    spanAll: 'Contado en todo el espacio de trabajo mientras guarda cifras.',
  },
  exportCsv: 'Exportar CSV',
  exportJson: 'Exportar JSON',
  nothing:
    'Aún no ha ocurrido nada en este período. Las cifras aparecen en cuanto se ofrecen o se siguen guías.',
  definitions: 'Qué cuentan estas cifras',
  table: 'Tabla: {caption}',
  figures: {
    heading: 'De un vistazo',
    people: { name: 'Personas', meaning: 'personas para las que se ha contado algo en este período' },
    starts: { name: 'Inicios', meaning: 'recorridos de guías que empezaron en este período' },
    completionRate: {
      name: 'Tasa de finalización',
      meaning: 'finalizaciones sobre inicios: {part} de {whole}',
    },
    offersTaken: {
      name: 'Ofertas aceptadas',
      meaning: 'aceptadas de las ofertas de guías mostradas: {part} de {whole}',
    },
    episodes: { name: 'Dificultades', meaning: 'veces que alguien tuvo dificultades, en todas las páginas' },
  },
  chart: {
    heading: 'Actividad',
    meaning:
      'Recorridos iniciados, los que se completaron y dificultades. Una finalización cuenta en el día en que empezó su recorrido.',
    summary: 'Gráfico de barras. Inicios: {starts}. Finalizaciones: {completions}. Dificultades: {episodes}.',
    bucket: '{span} – inicios: {starts}, finalizaciones: {completions}, dificultades: {episodes}',
    starts: 'Inicios',
    completions: 'Finalizaciones',
    episodes: 'Dificultades',
    asTable: 'Mostrar como tabla',
    day: 'Día',
  },
  guides: {
    heading: 'Guías',
    none: 'En este período no se ha ofrecido ni seguido ninguna guía.',
    guide: 'Guía',
    outOf: '{part} de {whole}',
    step: 'Paso {number}',
    columns: {
      reach: {
        name: 'Alcance',
        meaning: 'Personas que vieron al menos un paso de un recorrido iniciado en este período.',
      },
      offersShown: { name: 'Ofertas', meaning: 'Ofertas de esta guía mostradas en este período.' },
      offersTaken: { name: 'Aceptadas', meaning: 'De estas ofertas, las que se aceptaron.' },
      starts: {
        name: 'Inicios',
        meaning: 'Recorridos de esta guía que empezaron en este período, por una oferta o a mano.',
      },
      completions: {
        name: 'Finalizaciones',
        meaning: 'De estos recorridos, los que llegaron al final, fuera cuando fuera.',
      },
      completionRate: { name: 'Tasa de finalización', meaning: 'Finalizaciones divididas entre inicios.' },
      dropOffStep: {
        name: 'Abandono principal',
        meaning: 'El paso en el que se abandonó la mayoría de estos recorridos.',
      },
      median: {
        name: 'Tiempo mediano',
        meaning:
          'La mitad de estos recorridos completados tardó menos tiempo de principio a fin, y la otra mitad, más.',
      },
    },
  },
  funnel: {
    caption: 'Pasos de {title}',
    step: 'Paso',
    columns: {
      shown: {
        name: 'Mostrado',
        meaning:
          'Recorridos de este período en los que se mostró el paso. Un paso cuenta una vez por recorrido.',
      },
      done: { name: 'Realizado', meaning: 'Recorridos en los que la persona realizó el paso.' },
      skipped: { name: 'Omitido', meaning: 'Recorridos en los que se omitió el paso.' },
      failed: {
        name: 'Fallido',
        meaning:
          'Recorridos en los que el lugar del paso faltaba en la página, no se podía determinar con seguridad o se acabó el tiempo.',
      },
      left: { name: 'Abandonado aquí', meaning: 'Recorridos que la persona abandonó en este paso.' },
      alreadyDone: {
        name: 'Ya hecho',
        meaning: 'Recorridos en los que el paso se omitió porque ya estaba hecho.',
      },
      acted: {
        name: 'Por Handrail',
        meaning: 'Recorridos en los que Handrail hizo el paso por la persona, a petición suya.',
      },
    },
    cause: {
      absent: 'no está en la página: {count}',
      unsure: 'sin certeza de cuál: {count}',
      timeout: 'se acabó el tiempo: {count}',
    },
  },
  answers: {
    caption: 'Respuestas en {title}',
    heading: 'Respuestas y opiniones',
    none: 'Nadie ha respondido todavía.',
    opinion: 'La guía les pareció útil',
    noOpinion: 'Nadie ha dicho todavía si la guía ha ayudado.',
    average: 'Media {value}',
    score: 'Net Promoter Score: {value}',
    right: 'Correctas: {value}',
    choice: '{name} – {count}',
    columns: {
      answers: {
        name: 'Respuestas',
        meaning: 'Recorridos en los que se contestó el paso. Si hay varias respuestas, cuenta la última.',
      },
      result: {
        name: 'Resultado',
        meaning:
          'La media de una valoración o recomendación, la proporción de respuestas correctas y cuántos recorridos eligieron cada respuesta. El Net Promoter Score es la proporción de 9 y 10 menos la de 0 a 6.',
      },
    },
  },
  pages: {
    heading: 'Páginas con dificultades',
    none: 'En este período no se ha detectado ninguna dificultad.',
    page: 'Página',
    episodes: {
      name: 'Dificultades',
      meaning: 'Dificultades de cualquier tipo en esta página durante este período.',
    },
    kindMeanings: {
      'rage-click': 'Clics rápidos y repetidos en un mismo punto.',
      'error-loop': 'Una misma acción falló con un error una y otra vez.',
      'validation-loop': 'El mismo campo se rechazó una y otra vez.',
      'failed-drag': 'Se arrastró algo que no se movió.',
      'help-seeking': 'Se abrió la ayuda o se repitió una búsqueda con otras palabras.',
      'repeated-undo': 'Se deshicieron varios cambios seguidos.',
      'form-thrash': 'Se cambiaron los mismos campos de forma alterna.',
      'field-re-entry': 'Se vació un campo y se volvió a rellenar.',
      'abandoned-form': 'Se dejó sin enviar un formulario ya empezado.',
      'navigation-ping-pong': 'Se visitaron las mismas páginas de forma alterna.',
      'u-turn': 'Se abrieron páginas y se abandonaron de inmediato.',
      'off-path': 'En un recorrido descrito por una guía, la persona dio vueltas, se desvió o se detuvo.',
      hesitation: 'El puntero pasó entre varios controles sin que se eligiera ninguno.',
      'error-click': 'A un clic le siguió un error.',
      'dead-click': 'La página no respondió a los clics.',
      'scroll-thrash': 'La página se desplazó arriba y abajo sin parar.',
      'cursor-thrash': 'El puntero se movió rápidamente de un lado a otro.',
    },
    offers: { name: 'Ofertas', meaning: 'Ofertas mostradas a causa de una dificultad en esta página.' },
  },
  lessons: {
    heading: 'Lecciones',
    none: 'En este período no se ha abierto ninguna lección.',
    lesson: 'Lección',
    columns: {
      opened: { name: 'Aperturas', meaning: 'Veces que se abrió la lección en este período.' },
      completed: { name: 'Completadas', meaning: 'De estas aperturas, las que llegaron a la última ficha.' },
      answered: {
        name: 'Respuestas',
        meaning: 'Preguntas respondidas en ellas. Cuenta la primera respuesta.',
      },
      rightRate: {
        name: 'Respuestas correctas',
        meaning: 'Respuestas correctas divididas entre todas las respuestas.',
      },
    },
  },
};
