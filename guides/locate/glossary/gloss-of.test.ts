import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concepts } from './concepts.ts';
import { glossLikeness } from './gloss-likeness.ts';
import { glossOf } from './gloss-of.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'ar', 'zh'];

describe('glossary', () => {
  it('has for each concept one to four terms in each language, each once and none too long for a gloss', () => {
    const wrong = concepts().flatMap(concept =>
      [...concept].flatMap(([language, terms]) =>
        terms.length > 0 &&
        terms.length <= 4 &&
        new Set(terms).size === terms.length &&
        terms.every(term => /^\p{L}[^|/,]{0,28}$/u.test(term) && term === term.toLowerCase().trim())
          ? []
          : [`${language}: ${terms.join(', ')}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has a term of at most 24 letters for each concept in each language', () => {
    const wrong = concepts().filter(concept =>
      [...concept.values()].some(([first = '']) => first.length > 24),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every term in each other language again, and each translation fits wholly', () => {
    const wrong: string[] = [];
    for (const concept of concepts()) {
      for (const [language, terms] of concept) {
        for (const term of terms) {
          const glosses = glossOf(term, language) ?? {};
          for (const other of LANGUAGES.filter(one => one !== language)) {
            const gloss = glosses[other] ?? [];
            const translations = gloss.length === 1 ? (gloss[0] ?? '').split('/') : [];
            const shared = translations.filter(translation => concept.get(other)?.includes(translation));
            if (shared.length === 0) wrong.push(`${term} (${language}) in ${other}: ${gloss}`);
            for (const translation of translations)
              if (glossLikeness(gloss, translation).like < 0.99)
                wrong.push(`${term}: ${gloss} ≠ ${translation}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('glossOf', () => {
  it.each([
    ['Save order', 'en', 'de', ['speichern/sichern', 'auftrag']],
    ['Create Purchase Order', 'en', 'de', ['erstellen/anlegen', 'bestellung']],
    ['Kundennummer', 'de', 'en', ['customer', 'number']],
    ['Aufträge', 'de', 'fr', ['commande']],
    ['Bestellnummer', 'de', 'en', ['order number']],
    ['Offene Rechnungen anzeigen', 'de', 'en', ['open', 'invoice', 'show']],
    ['Enregistrer les commandes', 'fr', 'de', ['speichern', 'auftrag']],
    ['Pedidos abiertos', 'es', 'en', ['order', 'open']],
    ['注文を保存する', 'ja', 'en', ['order', 'save']],
    ['حفظ الطلب', 'ar', 'en', ['save', 'order']],
    ['保存订单', 'zh', 'en', ['save', 'order']],
    ['CATEGORIES OF THE PRODUCT', 'en', 'es', ['categoría', 'producto']],
    ['Save frobnicator', 'en', 'de', ['speichern', '']],
  ])('%s (%s) in %s', (text, language, other, expected) => {
    const gloss = glossOf(text, language)?.[other] ?? [];
    expect(gloss.length).toBe(expected.length);
    for (const [at, start] of expected.entries()) {
      if (start) expect(gloss[at]?.split('/')).toEqual(expect.arrayContaining(start.split('/')));
      else expect(gloss[at]).toBe('');
    }
  });

  it('leaves out languages where fewer than half of the words are known', () => {
    expect(glossOf('Save frobnicator wibble', 'en')).toBeUndefined();
  });

  it('knows nothing of other languages, of joining words alone and of nothing', () => {
    expect(glossOf('Opslaan', 'nl')).toBeUndefined();
    expect(glossOf('of the', 'en')).toBeUndefined();
    expect(glossOf('', 'en')).toBeUndefined();
    expect(glossOf('12 %', 'en')).toBeUndefined();
  });

  it('does not cut a word out of a longer one', () => {
    expect(glossOf('レコード', 'ja')?.en).toEqual(['record']);
    expect(glossOf('Border', 'en')).toBeUndefined();
    expect(glossOf('人気', 'ja')).toBeUndefined();
  });

  it('keeps its limits on any text', () => {
    const words = concepts().flatMap(concept => [...concept.values()].flat());
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...words, 'of', 'und', 'xyzzy', 'の', '的'), { maxLength: 12 })
        .map(list => list.join(' ')),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map(list => list.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const glosses = glossOf(text, language);
        if (!glosses) return;
        expect(glosses[language]).toBeUndefined();
        const wrong = Object.values(glosses).filter(
          entries =>
            entries.length > 6 ||
            entries.filter(Boolean).length * 2 < entries.length ||
            entries.some(
              entry => entry.split('/').length > 4 || entry.split('/').some(one => one.length > 24),
            ),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 75 },
    );
  });
});
