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
  'lesson-newer':
    'Version {version} dieser Lektion wurde inzwischen veröffentlicht; sehen Sie sie an und veröffentlichen Sie Ihre danach oder nehmen Sie sie.',
  'no-longer-there': 'Das gibt es nicht mehr.',
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
  'guide-missing':
    '{path} nennt die Anleitung „{id}“, die es nicht gibt. Fügen Sie sie hinzu oder nennen Sie eine andere.',
  'action-not-allowed':
    '{path} tut etwas für die Person, was diese Anleitung nicht erlaubt. Erlauben Sie es in den Angaben zur Anleitung oder entfernen Sie den Schritt.',
  'action-fills-password':
    '{path} füllt ein Passwort aus. Das darf keine Anleitung. Lassen Sie es die Person selbst tun.',
  'response-of-no-survey': '{path} ist keine Umfrage. Nennen Sie eine.',
  'response-too-early': '{path} ist bis dahin nicht beantwortet. Nennen Sie einen früheren Schritt.',
  'response-in-own-words':
    '{path} wird in eigenen Worten beantwortet. Nennen Sie eine Umfrage mit Skala oder Auswahl.',
  'response-choice-of-scale': '{path} fragt bei einer Skala nach einer Auswahl. Fragen Sie nach einer Zahl.',
  'response-without-number': '{path} fragt nach keiner Zahl. Geben Sie an, ab oder bis zu welcher.',
  'response-bounds': '{path} ist größer als die Zahl danach. Verringern Sie sie.',
  'response-number-of-choices':
    '{path} fragt nach einer Zahl, wo es eine Auswahl gibt. Fragen Sie nach einer Antwort aus der Auswahl.',
  'response-without-choice': '{path} fragt nach keiner Antwort. Wählen Sie eine.',
  'picture-broken': '{path} ist kein Bild der Art {type}. Exportieren Sie es neu.',
  'jump-elsewhere':
    '{path} führt zu einer Website, auf der kein späterer Schritt ist. Führen Sie zu einer der Anleitung oder fügen Sie dort einen Schritt hinzu.',
  'own-target': '{path} ist die Stelle des Schritts selbst. Wählen Sie eine andere oder entfernen Sie sie.',
  'own-target-appears':
    '{path} ist die Stelle des Schritts selbst, und die ist schon da. Wählen Sie das, was erscheint.',
  'end-leads-on':
    '{path} führen von einem Schritt weiter, der die Anleitung beendet. Entfernen Sie die Verzweigungen.',
  'end-without-word': '{path} beendet die Anleitung ohne ein Wort. Fügen Sie eine Mitteilung hinzu.',
  'leads-back': '{path} führt nicht weiter. Lassen Sie es zu einem späteren Schritt oder zum Ende führen.',
  'never-reached':
    '{path} wird nie erreicht, weil die Schritte davor die Anleitung beenden. Führen Sie eine Verzweigung dorthin oder entfernen Sie den Schritt.',
  'country-without-code':
    '{path} gehört zu Postleitzahlen. Lassen Sie es weg oder verlangen Sie eine Postleitzahl.',
  'country-missing': '{path} ist eine Postleitzahl ohne Land. Wählen Sie das Land.',
  'length-without-bound':
    '{path} hat keine Grenze. Geben Sie an, wie viele Zeichen es mindestens oder höchstens sind.',
  'length-bounds': '{path} ist größer als das Höchste. Verringern Sie den Wert.',
  'compares-itself': '{path} ist das Feld selbst. Vergleichen Sie es mit einem anderen.',
  'compares-otherwise': '{path} passt nicht zum Format {format}. Es passt zu: {formats}.',
  'task-never-done':
    '{path} kann nie erledigt werden. Wählen Sie eine Anleitung dafür oder sagen Sie, wann es erledigt ist.',
  'task-of-own-guide': '{path} ist diese Anleitung selbst. Wählen Sie eine andere.',
  'waits-for-ever':
    '{path} fragt nach nichts, was sich beim Warten ändert. Warten Sie auf eine Seite, ein Element oder ein Feld, oder verwenden Sie eine Verzweigung.',
  'nested-too-deep': '{path} ist mehr als {most} Ebenen tief verschachtelt. Machen Sie es flacher.',
  'asks-too-much': '{path} fragt nach mehr als {most} Dingen. Verteilen Sie es auf zwei Schritte.',
  'rule-empty': '{path} verlangt nichts. Sagen Sie, was das Feld enthalten muss.',
  'otherwise-empty': '{path} sagt nichts. Sagen Sie, was geschieht, oder lassen Sie es weg.',
  'not-an-address':
    '{path} ist keine Adresse, zu der eine Anleitung führen darf. Schreiben Sie sie aus, etwa „https://erp.example.com/orders/new“.',
  script: '{path} enthält ein Skript. Entfernen Sie es, eine Anleitung besteht nur aus Daten.',
  'link-unsafe':
    '{path} ist ein Link, der weder mit https: noch mit mailto: beginnt. Verwenden Sie einen davon oder schreiben Sie einfachen Text.',
  'none-right': '{path} hat keine richtige Antwort. Markieren Sie eine als richtig.',
  'later-version':
    '{path} kennt Version 1 des Formats nicht. Setzen Sie formatVersion der Anleitung auf 2 oder entfernen Sie es.',
  'not-a-page':
    '{path} ist keine Seite. Schreiben Sie sie wie „https://erp.example.com/orders/*“, ohne Abfrage.',
  'not-an-identifier':
    '{path} ist kein Name in der nötigen Form. Verwenden Sie 1 bis 64 Buchstaben, Ziffern, „-“ oder „_“.',
  'not-a-language': '{path} ist kein Sprachkürzel. Schreiben Sie es wie „en“, „de-CH“ oder „zh-Hans“.',
  'not-an-email': '{path} ist keine E-Mail-Adresse. Schreiben Sie sie wie „help@example.com“.',
  'not-a-colour': '{path} ist keine Farbe. Schreiben Sie sie wie „#0b6a6b“.',
  'not-a-font': '{path} ist keine Schrift. Schreiben Sie „system“, „page“ oder Namen wie „Inter, Noto Sans“.',
  'colour-unreadable':
    '{path} hat nur einen Kontrast von {ratio}:1, nötig ist {least}:1. Nehmen Sie {nearest}, die nächste lesbare Farbe.',
  'value-missing': '{path} fehlt. Fügen Sie es hinzu.',
  'field-unknown': '{path} ist ein Feld, das Handrail nicht kennt. Entfernen Sie es.',
  'text-too-long': '{path} ist länger als {most} Zeichen. Kürzen Sie es.',
  'list-too-long': '{path} hat mehr als {most} Einträge. Entfernen Sie einige.',
  'list-too-short': '{path} hat zu wenige Einträge. Fügen Sie welche hinzu, nötig sind mindestens {least}.',
  'number-too-high': '{path} ist größer als {most}. Verringern Sie den Wert.',
  'number-too-low': '{path} ist kleiner als {least}. Erhöhen Sie den Wert.',
  'holds-too-much': '{path} enthält zu viel. Teilen Sie es auf kleinere Anleitungen auf.',
  'name-forbidden': '{path} ist ein Name, den keine Anleitung verwenden darf. Entfernen Sie ihn.',
  'not-a-version': '{path} ist keine Version. Geben Sie eine ganze Zahl bis {known} an.',
  'file-older-than-guide':
    '{path} ist 2, und das kann eine Datei der Version 1 nicht enthalten. Setzen Sie formatVersion der Datei auf 2.',
  'value-wrong': 'Das wurde nicht angenommen. Genaueres auf Englisch: {detail}',
  'link-not-one': 'Das ist kein Link; kopieren Sie ihn ganz, von https:// bis zu seinem Ende.',
  'link-not-secure': 'Der Link beginnt nicht mit https://; bitten Sie um einen, der es tut.',
  'link-with-name':
    'Der Link enthält vor einem @ einen Namen oder ein Passwort; nehmen Sie das heraus oder bitten Sie um einen neuen Link.',
  'link-elsewhere': 'Der Link führt nicht zu /join; kopieren Sie den Link zum Beitreten.',
  'link-without-code': 'Der Link hat keinen Code nach einem #; kopieren Sie ihn ganz.',
  'link-incomplete':
    'Der Code nach dem # ist unvollständig oder wurde verändert; kopieren Sie den ganzen Link noch einmal.',
  'link-refused': 'Der Link gilt nicht oder nicht mehr; bitten Sie Ihre Administration um einen neuen.',
  'workspace-other': 'Dieser Browser gehört zum Arbeitsbereich „{name}“; verlassen Sie diesen zuerst.',
  'workspace-none': 'Dieser Browser gehört zu keinem Arbeitsbereich; treten Sie zuerst einem bei.',
  'workspace-by-policy':
    'Ihre Organisation hat entschieden, dass dieser Browser zu diesem Arbeitsbereich gehört.',
  'server-silent': 'Der Server antwortet nicht; es wird von selbst wieder versucht.',
  'server-not-handrail':
    'Was geantwortet hat, ist kein Handrail-Server oder spricht anders ({detail}); melden Sie sich am Netzwerk an, wenn es das verlangt.',
  'server-busy': 'Der Server ist beschäftigt; es wird von selbst wieder versucht.',
  'server-forgot-device':
    'Der Server kennt diesen Browser nicht; verlassen Sie den Arbeitsbereich und treten Sie mit einem neuen Link bei.',
  'server-revoked-device':
    'Der Arbeitsbereich hat diesen Browser ausgeschlossen; fragen Sie Ihre Administration. Alles hier bleibt erhalten.',
  'content-forged':
    'Neue Anleitungen wurden nicht übernommen, weil Ihr Arbeitsbereich sie nicht unterschrieben hat; was hier ist, bleibt. Sagen Sie es Ihrer Administration.',
  'content-rolled-back':
    'Neue Anleitungen wurden nicht übernommen, weil der Server ältere anbietet, als hier sind; was hier ist, bleibt. Sagen Sie es Ihrer Administration.',
  'content-changed-history':
    'Neue Anleitungen wurden nicht übernommen, weil der Server seinen früheren Angaben widerspricht; was hier ist, bleibt. Sagen Sie es Ihrer Administration.',
  'content-incomplete':
    'Neue Anleitungen wurden nicht übernommen, weil sie nicht vollständig sind; was hier ist, bleibt. Es wird von selbst wieder versucht.',
  'device-failed':
    'Dieses Gerät konnte es nicht tun ({detail}); schaffen Sie Platz oder starten Sie den Browser neu.',
  'sync-cancelled': 'Es wurde vor seinem Ende beendet; nichts ist verloren.',
  'sync-overtaken': 'Ein anderes Fenster dieses Browsers ist dabei.',
  other: 'Das wurde nicht angenommen. Genaueres auf Englisch: {detail}',
};
