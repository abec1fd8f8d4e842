import type { Words } from '../words.ts';

/** Why something was refused. */
export const failures: Words['failures'] = {
  'draft-deleted': 'Ce brouillon a été supprimé.',
  'draft-deleted-elsewhere':
    'Ce brouillon a été supprimé dans une autre fenêtre. Enregistrez une copie pour conserver vos modifications.',
  'draft-changed-elsewhere':
    'Ce brouillon a été modifié dans une autre fenêtre. Rechargez-le, ou enregistrez vos modifications en copie.',
  'draft-without-steps':
    'Ce brouillon n’a pas d’étapes. Enregistrez-en une ou ajoutez-en une pour voir l’aperçu.',
  'draft-deleted-before-recording': 'Ce brouillon a été supprimé. Créez-en un nouveau pour enregistrer.',
  'guide-gone': 'Ce guide n’existe plus.',
  'lesson-gone': 'Cette leçon n’existe plus.',
  'picture-gone': 'Cette image n’est pas sur cet appareil.',
  'picture-unusable':
    'Ce fichier n’est pas une image du type indiqué. Choisissez un PNG, un JPEG ou un WebP.',
  'not-published': 'Seul un guide publié peut être exporté.',
  'recording-off': 'Votre organisation a désactivé l’enregistrement.',
  'tab-unrecordable':
    'Il n’est pas possible d’enregistrer dans cet onglet. Choisissez un onglet contenant une page web dont l’adresse commence par http ou https.',
  'tab-refused':
    'Le navigateur ne laisse pas Handrail accéder à cet onglet. Autorisez le site dans le panneau latéral, puis recommencez l’enregistrement.',
  'no-room':
    'Il n’y a plus de place sur l’appareil : ceci n’a pas été enregistré. Libérez de l’espace et réessayez. Rien n’a été perdu.',
  'went-wrong': 'Un problème est survenu dans Handrail ({detail}). Réessayez.',
  'database-newer':
    'Les données de cet appareil proviennent d’une version plus récente de Handrail. Mettez Handrail à jour pour continuer. Rien n’a été lu ni modifié.',
  'database-failed':
    'La base de données de Handrail n’a pas pu être ouverte : {detail}. Redémarrez le navigateur pour réessayer.',
  'text-missing': '{path} n’a pas de texte dans la langue principale. Ajoutez-en un pour « {locale} ».',
  'text-empty': '{path} ne contient aucun mot. Écrivez un texte ou retirez ce champ.',
  'step-missing': '{path} cite l’étape « {id} », qui n’existe pas. Ajoutez-la ou citez-en une autre.',
  'lesson-missing': '{path} cite la leçon « {id} », qui n’existe pas. Ajoutez-la ou citez-en une autre.',
  'question-missing': '{path} cite la question « {id} », qui n’existe pas. Ajoutez-la ou citez-en une autre.',
  'choice-missing': '{path} cite le choix « {id} », qui n’existe pas. Ajoutez-le ou citez-en un autre.',
  'picture-missing': '{path} cite l’image « {id} », qui n’existe pas. Ajoutez-la ou citez-en une autre.',
  'named-end': '{path} est « end », qui désigne la fin du guide. Choisissez un autre nom.',
  'named-twice': '{path} est « {id} », comme {other}. Donnez un nom propre à chacun.',
  'branch-circle':
    '{path} tourne en rond par les étapes {steps}. Faites-la mener à une étape ultérieure ou à la fin.',
  'no-steps': '{path} est vide. Ajoutez une étape.',
  'file-too-large': 'Le fichier dépasse 20 Mo. Utilisez moins d’images, ou des images plus petites.',
  'file-not-json': 'Le fichier n’est pas du JSON. Choisissez un fichier exporté depuis le studio.',
  'file-without-guide':
    'Le fichier ne contient pas de guide. Choisissez un fichier exporté depuis le studio.',
  'file-of-other-kind':
    '{path} n’est pas « handrail/guide-file ». Choisissez un fichier exporté depuis le studio.',
  'file-newer':
    '{path} vaut {version}, et cette version de Handrail ne connaît rien après {known}. Mettez Handrail à jour.',
  other: 'Cela n’a pas été accepté. Détails en anglais : {detail}',
};
