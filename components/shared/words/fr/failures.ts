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
  'lesson-newer':
    'La version {version} de cette leçon a été publiée entre-temps ; regardez-la, puis publiez la vôtre ensuite ou prenez-la.',
  'no-longer-there': 'Cela n’existe plus.',
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
  'guide-missing': '{path} cite le guide « {id} », qui n’existe pas. Ajoutez-le ou citez-en un autre.',
  'action-not-allowed':
    '{path} agit à la place de la personne, ce que ce guide n’autorise pas. Autorisez-le dans les détails du guide ou retirez l’étape.',
  'action-fills-password':
    '{path} remplit un mot de passe, ce qu’aucun guide ne peut faire. Laissez la personne le saisir.',
  'response-of-no-survey': '{path} n’est pas un sondage. Citez-en un.',
  'response-too-early': '{path} n’a pas encore de réponse à ce moment-là. Citez une étape antérieure.',
  'response-in-own-words': '{path} reçoit une réponse libre. Citez un sondage avec une échelle ou des choix.',
  'response-choice-of-scale': '{path} demande un choix alors qu’il s’agit d’une échelle. Demandez un nombre.',
  'response-without-number':
    '{path} ne demande aucun nombre. Indiquez à partir de quel nombre ou jusqu’à quel nombre.',
  'response-bounds': '{path} dépasse le nombre qui suit. Diminuez-le.',
  'response-number-of-choices': '{path} demande un nombre là où il y a des choix. Demandez un choix.',
  'response-without-choice': '{path} ne demande aucun choix. Choisissez-en un.',
  'picture-broken': '{path} n’est pas une image du type {type}. Exportez-la à nouveau.',
  'jump-elsewhere':
    '{path} mène à un site où ne se trouve aucune étape ultérieure. Menez à un site du guide ou ajoutez-y une étape.',
  'own-target': '{path} est l’emplacement de l’étape elle-même. Choisissez-en un autre ou retirez-le.',
  'own-target-appears':
    '{path} est l’emplacement de l’étape elle-même, déjà présent. Choisissez ce qui apparaît.',
  'end-leads-on': '{path} mènent au-delà d’une étape qui termine le guide. Retirez-les.',
  'end-without-word': '{path} termine le guide sans un mot. Ajoutez un message.',
  'leads-back': '{path} ne mène pas plus loin. Faites-le mener à une étape ultérieure ou à la fin.',
  'never-reached':
    '{path} ne peut jamais être atteinte, car les étapes précédentes terminent le guide. Menez-y une branche ou retirez-la.',
  'country-without-code': '{path} ne concerne que les codes postaux. Retirez-le ou demandez un code postal.',
  'country-missing': '{path} est un code postal sans pays. Choisissez le pays.',
  'length-without-bound': '{path} n’a pas de limite. Indiquez le nombre minimal ou maximal de caractères.',
  'length-bounds': '{path} dépasse le maximum. Diminuez-le.',
  'compares-itself': '{path} est le champ lui-même. Comparez-le à un autre.',
  'compares-otherwise': '{path} ne convient pas au format {format}. Conviennent : {formats}.',
  'task-never-done':
    '{path} ne peut jamais être accomplie. Choisissez un guide pour elle ou dites quand elle est faite.',
  'task-of-own-guide': '{path} est ce guide lui-même. Choisissez-en un autre.',
  'waits-for-ever':
    '{path} ne demande rien qui change pendant l’attente. Attendez une page, un élément ou un champ, ou utilisez une branche.',
  'nested-too-deep': '{path} est imbriqué sur plus de {most} niveaux. Simplifiez-le.',
  'asks-too-much': '{path} porte sur plus de {most} éléments. Répartissez-les sur deux étapes.',
  'rule-empty': '{path} ne demande rien. Dites ce que le champ doit contenir.',
  'otherwise-empty': '{path} ne dit rien. Dites ce qui se passe ou retirez-le.',
  'not-an-address':
    '{path} n’est pas une adresse vers laquelle un guide peut mener. Écrivez-la en entier, par exemple « https://erp.example.com/orders/new ».',
  script: '{path} contient un script. Retirez-le : un guide n’est fait que de données.',
  'link-unsafe':
    '{path} est un lien qui n’est ni https: ni mailto:. Utilisez l’un des deux ou écrivez du texte simple.',
  'none-right': '{path} n’a pas de bonne réponse. Marquez-en une comme correcte.',
  'later-version':
    '{path} est inconnu de la version 1 du format. Passez formatVersion du guide à 2 ou retirez-le.',
  'not-a-page':
    '{path} n’est pas une page. Écrivez-la comme « https://erp.example.com/orders/* », sans paramètres.',
  'not-an-identifier':
    '{path} n’est pas un identifiant. Utilisez de 1 à 64 lettres, chiffres, « - » ou « _ ».',
  'not-a-language': '{path} n’est pas un code de langue. Écrivez-le comme « en », « de-CH » ou « zh-Hans ».',
  'not-an-email': '{path} n’est pas une adresse e-mail. Écrivez-la comme « help@example.com ».',
  'not-a-colour': '{path} n’est pas une couleur. Écrivez-la comme « #0b6a6b ».',
  'not-a-font':
    '{path} n’est pas une police. Écrivez « system », « page » ou des noms comme « Inter, Noto Sans ».',
  'colour-unreadable':
    '{path} n’a qu’un contraste de {ratio}:1, il faut {least}:1. Prenez {nearest}, la couleur lisible la plus proche.',
  'value-missing': '{path} manque. Ajoutez-le.',
  'field-unknown': '{path} est un champ que Handrail ne connaît pas. Retirez-le.',
  'text-too-long': '{path} dépasse {most} caractères. Raccourcissez-le.',
  'list-too-long': '{path} compte plus de {most} éléments. Retirez-en.',
  'list-too-short': '{path} compte trop peu d’éléments. Ajoutez-en : il en faut au moins {least}.',
  'number-too-high': '{path} dépasse {most}. Diminuez-le.',
  'number-too-low': '{path} est inférieur à {least}. Augmentez-le.',
  'holds-too-much': '{path} en contient trop. Répartissez-le en guides plus petits.',
  'name-forbidden': '{path} est un nom qu’aucun guide ne peut utiliser. Retirez-le.',
  'not-a-version': '{path} n’est pas une version. Indiquez un nombre entier, au plus {known}.',
  'file-older-than-guide':
    '{path} vaut 2, ce qu’un fichier de version 1 ne peut pas contenir. Passez formatVersion du fichier à 2.',
  'value-wrong': 'Cela n’a pas été accepté. Détails en anglais : {detail}',
  'link-not-one': 'Ce n’est pas un lien ; copiez-le en entier, de https:// jusqu’à la fin.',
  'link-not-secure': 'Le lien ne commence pas par https:// ; demandez-en un qui le fait.',
  'link-with-name':
    'Le lien contient un nom ou un mot de passe avant un @ ; retirez-le ou demandez un nouveau lien.',
  'link-elsewhere':
    'Le lien ne mène pas à /join ; copiez le lien qui permet de rejoindre un espace de travail.',
  'link-without-code': 'Le lien n’a pas de code après un # ; copiez-le en entier.',
  'link-incomplete': 'Le code après le # est incomplet ou a été modifié ; copiez de nouveau le lien entier.',
  'link-refused': 'Le lien n’est pas ou plus valable ; demandez-en un nouveau à votre administrateur.',
  'workspace-other': 'Ce navigateur appartient à l’espace de travail « {name} » ; quittez d’abord celui-ci.',
  'workspace-none': 'Ce navigateur n’appartient à aucun espace de travail ; rejoignez-en d’abord un.',
  'workspace-by-policy': 'Votre organisation a décidé que ce navigateur appartient à cet espace de travail.',
  'server-silent': 'Le serveur ne répond pas ; un nouvel essai aura lieu tout seul.',
  'server-not-handrail':
    'Ce qui a répondu n’est pas un serveur Handrail ou parle autrement ({detail}) ; connectez-vous au réseau s’il le demande.',
  'server-busy': 'Le serveur est occupé ; un nouvel essai aura lieu tout seul.',
  'server-forgot-device':
    'Le serveur ne connaît pas ce navigateur ; quittez l’espace de travail et rejoignez-le avec un nouveau lien.',
  'server-revoked-device':
    'L’espace de travail a exclu ce navigateur ; adressez-vous à votre administrateur. Tout ce qui est ici est conservé.',
  'content-forged':
    'Les nouveaux guides n’ont pas été repris, car votre espace de travail ne les a pas signés ; ce qui est ici reste. Prévenez votre administrateur.',
  'content-rolled-back':
    'Les nouveaux guides n’ont pas été repris, car le serveur en propose de plus anciens que ceux d’ici ; ce qui est ici reste. Prévenez votre administrateur.',
  'content-changed-history':
    'Les nouveaux guides n’ont pas été repris, car le serveur contredit ce qu’il a dit auparavant ; ce qui est ici reste. Prévenez votre administrateur.',
  'content-incomplete':
    'Les nouveaux guides n’ont pas été repris, car ils sont incomplets ; ce qui est ici reste. Un nouvel essai aura lieu tout seul.',
  'device-failed':
    'Cet appareil n’a pas pu le faire ({detail}) ; libérez de la place ou redémarrez le navigateur.',
  'sync-cancelled': 'Cela a été arrêté avant la fin ; rien n’est perdu.',
  'sync-overtaken': 'Une autre fenêtre de ce navigateur s’en occupe.',
  other: 'Cela n’a pas été accepté. Détails en anglais : {detail}',
};
