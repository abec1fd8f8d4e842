import type { Words } from '../words.ts';

/** French words of what authors share and publish in a workspace. */
export const sharing: Words['sharing'] = {
  share: 'Partager avec les auteurs de {workspace}',
  shareHint: 'Ils peuvent aussi travailler sur le brouillon. Les modifications de chacun sont fusionnées.',
  waiting: 'Partagé. Vos dernières modifications n’y sont pas encore enregistrées.',
  saved: 'Partagé. Enregistré là-bas : {time}.',
  refused: 'Partagé, mais pas enregistré là-bas : {reason}',
  merged: 'Les modifications d’une autre personne ont été fusionnées avec les vôtres : {time}.',
  keptHeading: 'Copies conservées',
  keptHint:
    'Là où vous avez tous deux modifié la même chose, l’autre version l’emporte. La vôtre est conservée ici.',
  kept: {
    step: 'Votre version de l’étape « {text} »',
    launcher: 'Votre version du bouton « {text} »',
    order: 'Votre ordre des étapes',
    fields: 'Votre titre, votre résumé ou vos pages',
    draft: 'Votre brouillon entier',
  },
  putBack: 'Remettre',
  putBackOf: 'Remettre : {what}',
  forget: 'Abandonner',
  forgetOf: 'Abandonner : {what}',
  putBackDone: 'La copie est de nouveau dans le brouillon.',
  publications: 'En route vers {workspace}',
  sending: '« {title} » reste à envoyer.',
  notPublished: '« {title} » n’a pas été publié dans l’espace de travail.',
  notTakenBack: '« {title} » n’a pas été retiré de l’espace de travail.',
  why: {
    conflict:
      'Quelqu’un d’autre a publié une autre version entre-temps. Regardez-la, puis publiez la vôtre par-dessus ou abandonnez-la.',
    forbidden: 'Votre rôle ne le permet pas.',
    'too-large': 'Le contenu est trop volumineux.',
    other: 'Le serveur dit : {reason}',
  },
  publishOver: 'Publier la mienne quand même',
  publishOverOf: 'Publier {title} quand même',
  onlyHere: 'seulement dans ce navigateur',
  publishThere: 'Publier dans l’espace de travail',
  publishThereOf: 'Publier {title} dans l’espace de travail',
  onItsWay: '« {title} » part vers l’espace de travail.',
};
