import type { AimedWords } from '../../../../guides/contracts/aimed-words.ts';

/** Handrail's own words at a target, in French. */
export const aimed: AimedWords = {
  openHint: 'Afficher l’indication. {progress}',
  startGuide: '{label} : lancer le guide « {title} »',
  faults: {
    required: 'Remplissez ce champ.',
    tooShort: {
      one: 'Saisissez au moins {count} caractère.',
      many: 'Saisissez au moins {count} caractères.',
      other: 'Saisissez au moins {count} caractères.',
    },
    tooLong: {
      one: 'Saisissez au plus {count} caractère.',
      many: 'Saisissez au plus {count} caractères.',
      other: 'Saisissez au plus {count} caractères.',
    },
    formats: {
      email: 'Saisissez une adresse e-mail, par exemple nom@example.com.',
      number: 'Saisissez un nombre.',
      integer: 'Saisissez un nombre entier, uniquement en chiffres.',
      date: 'Saisissez la date dans l’ordre année, mois, jour : 2026-01-31.',
      time: 'Saisissez l’heure sur 24 heures : 14:30.',
      phone: 'Saisissez le numéro de téléphone avec l’indicatif du pays : +41 44 668 18 00.',
      iban: 'Cet IBAN n’est pas valide. Comparez-le caractère par caractère.',
      url: 'Saisissez une adresse web complète qui commence par https://.',
      'postal-code': 'Saisissez un code postal tel qu’il s’écrit dans ce pays : {country}.',
    },
    oneOf: 'Saisissez l’une de ces valeurs : {values}.',
    compare: {
      same: 'Ce champ doit être identique à « {field} ».',
      different: 'Ce champ doit être différent de « {field} ».',
      before: 'Ce champ doit précéder « {field} ».',
      after: 'Ce champ doit suivre « {field} ».',
      less: 'Ce champ doit être inférieur à « {field} ».',
      greater: 'Ce champ doit être supérieur à « {field} ».',
    },
    otherField: 'l’autre champ',
  },
  right: 'Ce champ est rempli comme il faut.',
  act: {
    doIt: 'Le faire pour moi',
    click: 'Handrail peut appuyer ici pour vous.',
    select: 'Handrail peut choisir « {option} » pour vous.',
    type: 'Handrail peut écrire « {text} » ici pour vous.',
    ask: 'Handrail peut écrire ceci pour vous. Rien n’est envoyé ailleurs.',
    ownPress:
      'À vous de le faire : Handrail n’envoie, ne paie, ne supprime, ne partage et ne téléverse jamais rien à votre place.',
    about: 'Handrail va le faire. Appuyez sur Échap pour arrêter.',
    stopped: 'Arrêté. Rien n’a été fait.',
    covered: 'Quelque chose le recouvre ; Handrail n’y touche donc pas. Vous pouvez le faire vous-même.',
    changed: 'La page a changé ; Handrail n’y touche donc pas. Vous pouvez le faire vous-même.',
    cannot: 'Handrail ne peut pas le faire ici. Faites-le vous-même.',
    noOption: '« {option} » n’est pas proposé ici. Choisissez vous-même.',
  },
};
