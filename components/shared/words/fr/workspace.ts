import type { Words } from '../words.ts';

/** Words of the workspace, in the options. */
export const workspace: Words['workspace'] = {
  heading: 'Espace de travail',
  text: 'Un espace de travail relie les navigateurs de votre organisation : les guides en viennent, et les signaux sur leur usage y vont. Sans lui, rien ne quitte cet appareil.',
  goesTo:
    'Ce navigateur appartient à un espace de travail de votre organisation. Ce qu’il enregistre reste sur cet appareil, et une partie va au serveur {server}.',
  sent: 'Ce qui va à son serveur : quels guides ont été proposés, suivis et quittés, et sur quelle page, sous forme de modèle, quelqu’un a eu du mal ; les réponses et remarques que vous donnez dans Handrail même. Jamais ce que vous saisissez dans une application. Votre nom seulement si vous le joignez à une remarque.',
  link: 'Lien pour rejoindre',
  linkHint: 'De votre administrateur ; il ressemble à https://handrail.example.com/join#…',
  join: 'Rejoindre avec un lien',
  joined: 'Ce navigateur appartient désormais à l’espace de travail.',
  refusedSharing: 'Sans votre autorisation rien n’est envoyé ; l’espace de travail n’a donc pas été rejoint.',
  name: 'Espace de travail',
  server: 'Serveur',
  role: 'Votre rôle',
  roles: {
    employee: 'Membre du personnel',
    author: 'Auteur',
    reviewer: 'Relecteur',
    admin: 'Administrateur',
  },
  byPolicy: 'Votre organisation a décidé que ce navigateur appartient à cet espace de travail.',
  byPolicyWaits:
    'Votre organisation souhaite que ce navigateur rejoigne son espace de travail, ce qui n’a pas encore réussi. Nouvel essai à {time}.',
  state: 'État',
  states: {
    idle: 'Rien n’a encore été synchronisé.',
    running: 'Synchronisation…',
    done: 'À jour.',
    waiting: 'Nouvel essai à {time}.',
    stopped: 'Arrêté.',
  },
  fetching: '{fetched} sur {expected} reçus',
  lastSuccess: 'Dernière synchronisation',
  never: 'jamais',
  held: 'Guides, leçons et réglages qui en viennent',
  waiting: 'Signaux à envoyer',
  aside: 'Signaux gardés jusqu’à ce que le serveur soit plus récent',
  quarantined: 'Signaux refusés par le serveur, gardés ici',
  dropped: 'Signaux non envoyés, car trop attendaient',
  syncNow: 'Synchroniser maintenant',
  cancel: 'Arrêter la synchronisation',
  metered:
    'Cette connexion est facturée au volume : envoyer au plus une fois par heure, et ne recevoir les guides qu’avec « Synchroniser maintenant »',
  signIn: 'Se connecter avec votre organisation',
  signInHint:
    'Pour qui y a un rôle, comme les auteurs. Choisissez « Synchroniser maintenant » une fois connecté.',
  others: 'Laisser entrer d’autres personnes',
  othersRole: 'Rôle de ceux qui rejoignent',
  makeLink: 'Créer un lien',
  madeLink:
    'Transmettez ce lien : pendant 30 jours, autant de navigateurs que voulu peuvent rejoindre avec lui. Il ne sera plus affiché.',
  madeLinkOnce:
    'Transmettez ce lien : un seul navigateur peut rejoindre avec lui, dans les 30 jours. Il ne sera plus affiché.',
  leave: 'Quitter l’espace de travail',
  leaveQuestion:
    'Ses guides disparaissent de ce navigateur. Les signaux non encore envoyés restent sur cet appareil. Ce que le serveur détient sur vous y reste, sauf si vous effacez d’abord vos données.',
  leaveConfirm: 'Quitter',
  left: 'Ce navigateur n’appartient plus à aucun espace de travail.',
  myData:
    'Ce que Handrail a enregistré à votre sujet. Une partie se trouve aussi sur le serveur de votre espace de travail ; l’effacement l’y efface aussi.',
  exportHeld: 'Exporter ce que détient le serveur',
  erasing: 'Le serveur a été prié d’effacer ce qu’il détient sur vous et ne l’a pas encore confirmé.',
  erased: 'Le serveur a confirmé le {time} qu’il n’y restait rien sur vous.',
};
