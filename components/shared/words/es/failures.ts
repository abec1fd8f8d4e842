import type { Words } from '../words.ts';

/** Why something was refused. */
export const failures: Words['failures'] = {
  'draft-deleted': 'Este borrador se ha eliminado.',
  'draft-deleted-elsewhere':
    'Este borrador se ha eliminado en otra ventana. Guarde una copia para conservar sus cambios.',
  'draft-changed-elsewhere':
    'Este borrador se ha modificado en otra ventana. Vuelva a cargarlo o guarde sus cambios como copia.',
  'draft-without-steps': 'Este borrador no tiene pasos. Grabe o añada uno para ver la vista previa.',
  'draft-deleted-before-recording': 'Este borrador se ha eliminado. Cree uno nuevo para grabar.',
  'guide-gone': 'Esta guía ya no existe.',
  'lesson-gone': 'Esta lección ya no existe.',
  'picture-gone': 'Esta imagen no está en este dispositivo.',
  'picture-unusable': 'Este archivo no es una imagen del tipo que indica. Elija un PNG, JPEG o WebP.',
  'not-published': 'Solo se puede exportar una guía publicada.',
  'recording-off': 'Su organización ha desactivado la grabación.',
  'tab-unrecordable':
    'No se puede grabar en esta pestaña. Elija una pestaña con una página web cuya dirección empiece por http o https.',
  'tab-refused':
    'El navegador no permite a Handrail acceder a esta pestaña. Permita el sitio en el panel lateral y vuelva a grabar.',
  'no-room':
    'No queda espacio en el dispositivo, por lo que esto no se ha guardado. Libere espacio e inténtelo de nuevo. No se ha perdido nada.',
  'went-wrong': 'Se ha producido un problema en Handrail ({detail}). Inténtelo de nuevo.',
  'database-newer':
    'Los datos de este dispositivo proceden de una versión más reciente de Handrail. Actualice Handrail para continuar. No se ha leído ni cambiado nada.',
  'database-failed':
    'No se ha podido abrir la base de datos de Handrail: {detail}. Reinicie el navegador para intentarlo de nuevo.',
  'text-missing': '{path} no tiene texto en el idioma principal. Añada uno para «{locale}».',
  'text-empty': '{path} no contiene palabras. Escriba un texto o quite el campo.',
  'step-missing': '{path} nombra el paso «{id}», que no existe. Añádalo o nombre otro.',
  'lesson-missing': '{path} nombra la lección «{id}», que no existe. Añádala o nombre otra.',
  'question-missing': '{path} nombra la pregunta «{id}», que no existe. Añádala o nombre otra.',
  'choice-missing': '{path} nombra la opción «{id}», que no existe. Añádala o nombre otra.',
  'picture-missing': '{path} nombra la imagen «{id}», que no existe. Añádala o nombre otra.',
  'named-end': '{path} es «end», que significa el final de la guía. Elija otro nombre.',
  'named-twice': '{path} es «{id}», igual que {other}. Dé a cada uno su propio nombre.',
  'branch-circle': '{path} da vueltas por los pasos {steps}. Haga que lleve a un paso posterior o al final.',
  'no-steps': '{path} está vacío. Añada un paso.',
  'file-too-large': 'El archivo supera los 20 MB. Use menos imágenes o imágenes más pequeñas.',
  'file-not-json': 'El archivo no es JSON. Elija un archivo exportado desde el estudio.',
  'file-without-guide': 'El archivo no contiene ninguna guía. Elija un archivo exportado desde el estudio.',
  'file-of-other-kind': '{path} no es «handrail/guide-file». Elija un archivo exportado desde el estudio.',
  'file-newer':
    '{path} es {version}, y esta versión de Handrail no conoce ninguna posterior a {known}. Actualice Handrail.',
  other: 'No se ha aceptado. Detalles en inglés: {detail}',
};
