import type { Words } from '../words.ts';

/** Why something was refused. */
export const failures: Words['failures'] = {
  'draft-deleted': 'Dieser Entwurf wurde gelöscht.',
  'draft-deleted-elsewhere':
    'Dieser Entwurf wurde in einem anderen Fenster gelöscht. Speichern Sie eine Kopie, um Ihre Änderungen zu behalten.',
  'draft-changed-elsewhere':
    'Dieser Entwurf wurde in einem anderen Fenster geändert. Laden Sie ihn neu, oder speichern Sie Ihre Änderungen als Kopie.',
  'draft-without-steps':
    'Dieser Entwurf hat keine Schritte. Nehmen Sie einen auf oder fügen Sie einen hinzu, um die Vorschau zu sehen.',
  'draft-deleted-before-recording':
    'Dieser Entwurf wurde gelöscht. Legen Sie einen neuen an, um aufzunehmen.',
  'guide-gone': 'Diese Anleitung gibt es nicht mehr.',
  'lesson-gone': 'Diese Lektion gibt es nicht mehr.',
  'picture-gone': 'Dieses Bild ist nicht auf diesem Gerät.',
  'picture-unusable':
    'Diese Datei ist kein Bild der Art, die sie angibt. Wählen Sie ein PNG, JPEG oder WebP.',
  'not-published': 'Nur eine veröffentlichte Anleitung lässt sich exportieren.',
  'recording-off': 'Ihre Organisation hat das Aufnehmen ausgeschaltet.',
  'tab-unrecordable':
    'In diesem Tab lässt sich nicht aufnehmen. Wählen Sie einen Tab mit einer Webseite, deren Adresse mit http oder https beginnt.',
  'tab-refused':
    'Der Browser lässt Handrail nicht in diesen Tab. Erlauben Sie die Website in der Seitenleiste und starten Sie die Aufnahme noch einmal.',
  'no-room':
    'Auf dem Gerät ist kein Platz mehr, deshalb wurde das nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut. Verloren ging nichts.',
  'went-wrong': 'In Handrail ist etwas schiefgegangen ({detail}). Versuchen Sie es erneut.',
  'database-newer':
    'Die Daten auf diesem Gerät stammen von einer neueren Handrail-Version. Aktualisieren Sie Handrail, um weiterzuarbeiten. Nichts wurde gelesen oder geändert.',
  'database-failed':
    'Die Datenbank von Handrail ließ sich nicht öffnen: {detail}. Starten Sie den Browser neu, um es noch einmal zu versuchen.',
  'text-missing': '{path} hat keinen Text in der Hauptsprache. Fügen Sie einen für „{locale}“ hinzu.',
  'text-empty': '{path} enthält keinen Text. Schreiben Sie einen oder lassen Sie das Feld weg.',
  'step-missing':
    '{path} nennt den Schritt „{id}“, den es nicht gibt. Fügen Sie ihn hinzu oder nennen Sie einen anderen.',
  'lesson-missing':
    '{path} nennt die Lektion „{id}“, die es nicht gibt. Fügen Sie sie hinzu oder nennen Sie eine andere.',
  'question-missing':
    '{path} nennt die Frage „{id}“, die es nicht gibt. Fügen Sie sie hinzu oder nennen Sie eine andere.',
  'choice-missing':
    '{path} nennt die Auswahl „{id}“, die es nicht gibt. Fügen Sie sie hinzu oder nennen Sie eine andere.',
  'picture-missing':
    '{path} nennt das Bild „{id}“, das es nicht gibt. Fügen Sie es hinzu oder nennen Sie ein anderes.',
  'named-end': '{path} ist „end“, und das steht für das Ende der Anleitung. Wählen Sie einen anderen Namen.',
  'named-twice': '{path} ist „{id}“, genau wie {other}. Geben Sie jedem einen eigenen Namen.',
  'branch-circle':
    '{path} führt durch die Schritte {steps} im Kreis. Lassen Sie die Verzweigung zu einem späteren Schritt oder zum Ende führen.',
  'no-steps': '{path} ist leer. Fügen Sie einen Schritt hinzu.',
  'file-too-large': 'Die Datei ist größer als 20 MB. Verwenden Sie weniger oder kleinere Bilder.',
  'file-not-json': 'Die Datei ist kein JSON. Wählen Sie eine Datei, die aus dem Studio exportiert wurde.',
  'file-without-guide':
    'Die Datei enthält keine Anleitung. Wählen Sie eine Datei, die aus dem Studio exportiert wurde.',
  'file-of-other-kind':
    '{path} ist nicht „handrail/guide-file“. Wählen Sie eine Datei, die aus dem Studio exportiert wurde.',
  'file-newer':
    '{path} ist {version}, und diese Handrail-Version kennt nur Fassungen bis {known}. Aktualisieren Sie Handrail.',
  other: 'Das wurde nicht angenommen. Genaueres auf Englisch: {detail}',
};
