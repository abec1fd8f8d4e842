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
  'lesson-newer':
    'La versión {version} de esta lección se publicó entretanto; mírela y después publique la suya o quédese con ella.',
  'no-longer-there': 'Esto ya no existe.',
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
  'guide-missing': '{path} nombra la guía «{id}», que no existe. Añádala o nombre otra.',
  'action-not-allowed':
    '{path} hace algo por la persona, y esta guía no lo permite. Permítalo en los detalles de la guía o quite el paso.',
  'action-fills-password':
    '{path} rellena una contraseña, y ninguna guía puede hacerlo. Deje que lo haga la persona.',
  'response-of-no-survey': '{path} no es una encuesta. Nombre una.',
  'response-too-early': '{path} aún no se ha contestado en ese momento. Nombre un paso anterior.',
  'response-in-own-words':
    '{path} se contesta con palabras propias. Nombre una encuesta con escala u opciones.',
  'response-choice-of-scale': '{path} pide una opción de una escala. Pida un número.',
  'response-without-number': '{path} no pide ningún número. Indique desde cuál o hasta cuál.',
  'response-bounds': '{path} es mayor que el número siguiente. Redúzcalo.',
  'response-number-of-choices': '{path} pide un número donde hay opciones. Pida una opción.',
  'response-without-choice': '{path} no pide ninguna opción. Elija una.',
  'picture-broken': '{path} no es una imagen del tipo {type}. Expórtela de nuevo.',
  'jump-elsewhere':
    '{path} lleva a un sitio en el que no hay ningún paso posterior. Lleve a uno de la guía o añada allí un paso.',
  'own-target': '{path} es el propio lugar del paso. Elija otro o quítelo.',
  'own-target-appears': '{path} es el propio lugar del paso, que ya está ahí. Elija lo que aparece.',
  'end-leads-on': '{path} llevan más allá de un paso que termina la guía. Quítelas.',
  'end-without-word': '{path} termina la guía sin decir nada. Añada un mensaje.',
  'leads-back': '{path} no lleva adelante. Haga que lleve a un paso posterior o al final.',
  'never-reached':
    '{path} no se alcanza nunca, porque los pasos anteriores terminan la guía. Lleve allí una rama o quítelo.',
  'country-without-code': '{path} es propio de los códigos postales. Quítelo o pida un código postal.',
  'country-missing': '{path} es un código postal sin país. Elija el país.',
  'length-without-bound': '{path} no tiene límite. Indique el mínimo o el máximo de caracteres.',
  'length-bounds': '{path} supera el máximo. Redúzcalo.',
  'compares-itself': '{path} es el propio campo. Compárelo con otro.',
  'compares-otherwise': '{path} no es compatible con el formato {format}. Lo son: {formats}.',
  'task-never-done':
    '{path} no se puede completar nunca. Elija una guía para ella o indique cuándo está hecha.',
  'task-of-own-guide': '{path} es esta misma guía. Elija otra.',
  'waits-for-ever':
    '{path} no pide nada que cambie mientras se espera. Espere una página, un elemento o un campo, o use una rama.',
  'nested-too-deep': '{path} está anidado en más de {most} niveles. Simplifíquelo.',
  'asks-too-much': '{path} pregunta por más de {most} cosas. Repártalas en dos pasos.',
  'rule-empty': '{path} no pide nada. Indique qué debe contener el campo.',
  'otherwise-empty': '{path} no dice nada. Indique qué ocurre o quítelo.',
  'not-an-address':
    '{path} no es una dirección a la que pueda llevar una guía. Escríbala completa, por ejemplo «https://erp.example.com/orders/new».',
  script: '{path} contiene un script. Quítelo: una guía solo contiene datos.',
  'link-unsafe':
    '{path} es un enlace que no es https: ni mailto:. Use uno de ellos o escriba texto sin enlace.',
  'none-right': '{path} no tiene ninguna opción correcta. Marque una como correcta.',
  'later-version':
    '{path} no existe en la versión 1 del formato. Ponga formatVersion de la guía en 2 o quítelo.',
  'not-a-page': '{path} no es una página. Escríbala como «https://erp.example.com/orders/*», sin parámetros.',
  'not-an-identifier': '{path} no es un identificador. Use de 1 a 64 letras, cifras, «-» o «_».',
  'not-a-language': '{path} no es un código de idioma. Escríbalo como «en», «de-CH» o «zh-Hans».',
  'not-an-email': '{path} no es una dirección de correo. Escríbala como «help@example.com».',
  'not-a-colour': '{path} no es un color. Escríbalo como «#0b6a6b».',
  'not-a-font': '{path} no es un tipo de letra. Escriba «system», «page» o nombres como «Inter, Noto Sans».',
  'colour-unreadable':
    '{path} solo tiene un contraste de {ratio}:1 y hace falta {least}:1. Use {nearest}, el color legible más próximo.',
  'value-missing': 'Falta {path}. Añádalo.',
  'field-unknown': '{path} es un campo que Handrail no conoce. Quítelo.',
  'text-too-long': '{path} supera los {most} caracteres. Acórtelo.',
  'list-too-long': '{path} tiene más de {most} entradas. Quite algunas.',
  'list-too-short': '{path} tiene muy pocas entradas. Añada alguna: se necesitan al menos {least}.',
  'number-too-high': '{path} es mayor que {most}. Redúzcalo.',
  'number-too-low': '{path} es menor que {least}. Auméntelo.',
  'holds-too-much': '{path} contiene demasiado. Divídalo en guías más pequeñas.',
  'name-forbidden': '{path} es un nombre que ninguna guía puede usar. Quítelo.',
  'not-a-version': '{path} no es una versión. Indique un número entero, como máximo {known}.',
  'file-older-than-guide':
    '{path} es 2, y un archivo de la versión 1 no puede contenerlo. Ponga formatVersion del archivo en 2.',
  'value-wrong': 'No se ha aceptado. Detalles en inglés: {detail}',
  'link-not-one': 'Esto no es un enlace; cópielo entero, desde https:// hasta el final.',
  'link-not-secure': 'El enlace no empieza por https://; pida uno que lo haga.',
  'link-with-name':
    'El enlace contiene un nombre o una contraseña antes de una @; quítelo o pida un enlace nuevo.',
  'link-elsewhere': 'El enlace no lleva a /join; copie el enlace para unirse a un espacio de trabajo.',
  'link-without-code': 'El enlace no tiene código después de un #; cópielo entero.',
  'link-incomplete':
    'El código después del # está incompleto o se ha cambiado; copie otra vez el enlace entero.',
  'link-refused': 'El enlace no vale o ya no vale; pida uno nuevo a su administrador.',
  'workspace-other': 'Este navegador pertenece al espacio de trabajo «{name}»; salga primero de él.',
  'workspace-none': 'Este navegador no pertenece a ningún espacio de trabajo; únase primero a uno.',
  'workspace-by-policy':
    'Su organización ha decidido que este navegador pertenece a este espacio de trabajo.',
  'server-silent': 'El servidor no responde; se volverá a intentar automáticamente.',
  'server-not-handrail':
    'Lo que ha respondido no es un servidor de Handrail o habla de otro modo ({detail}); inicie sesión en la red si lo pide.',
  'server-busy': 'El servidor está ocupado; se volverá a intentar automáticamente.',
  'server-forgot-device':
    'El servidor no conoce este navegador; salga del espacio de trabajo y únase con un enlace nuevo.',
  'server-revoked-device':
    'El espacio de trabajo ha excluido este navegador; hable con su administrador. Todo lo que hay aquí se conserva.',
  'content-forged':
    'No se han aceptado las guías nuevas porque su espacio de trabajo no las ha firmado; lo que hay aquí se queda. Avise a su administrador.',
  'content-rolled-back':
    'No se han aceptado las guías nuevas porque el servidor ofrece otras más antiguas que las de aquí; lo que hay aquí se queda. Avise a su administrador.',
  'content-changed-history':
    'No se han aceptado las guías nuevas porque el servidor contradice lo que dijo antes; lo que hay aquí se queda. Avise a su administrador.',
  'content-incomplete':
    'No se han aceptado las guías nuevas porque no están completas; lo que hay aquí se queda. Se volverá a intentar automáticamente.',
  'device-failed':
    'Este dispositivo no ha podido hacerlo ({detail}); libere espacio o reinicie el navegador.',
  'sync-cancelled': 'Se ha interrumpido antes de acabar; no se ha perdido nada.',
  'sync-overtaken': 'Otra ventana de este navegador ya se ocupa de ello.',
  other: 'No se ha aceptado. Detalles en inglés: {detail}',
};
