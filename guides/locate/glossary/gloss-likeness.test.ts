import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossLikeness } from './gloss-likeness.ts';

describe('glossLikeness', () => {
  it.each([
    [['speichern/sichern'], 'Speichern'],
    [['speichern/sichern', 'auftrag/bestellung'], 'Auftrag speichern'],
    [['speichern/sichern', 'auftrag/bestellung'], 'Die Aufträge sichern …'],
    [['kunde', 'nummer/nr'], 'Kundennummer'],
    [['kunde', 'nummer/nr'], 'Kunden-Nr.'],
    [['neu', 'auftrag'], 'Neue Aufträge (12)'],
    [['commande', 'enregistrer'], 'ENREGISTRER LES COMMANDES'],
    [['abiert', 'pedido'], 'Pedidos abiertos'],
    [['注文', '保存'], '注文を保存する'],
    [['طلب', 'حفظ'], 'حفظ الطلبات'],
    [['أمر شراء'], 'أمر الشراء'],
    [['bon de commande'], 'Bons de commande'],
    [['ユーザ', '名前'], '名前（ユーザー）'],
    [['strasse'], 'Straße'],
  ])('%j is %s', (gloss, name) => {
    expect(glossLikeness(gloss, name)).toEqual({ like: 1, known: 1 });
  });

  it.each([
    [['speichern'], 'Als Kopie speichern'],
    [['save'], 'Save as'],
    [['save'], 'Save and close'],
    [['kunde'], 'Kundennummer'],
    [['注文'], '注文番号'],
    [['保存'], '名前を付けて保存'],
    [['speichern', 'auftrag'], 'Speichern'],
  ])('%j is clearly less like %s', (gloss, name) => {
    const { like } = glossLikeness(gloss, name);
    expect(like).toBeGreaterThan(0);
    expect(like).toBeLessThan(0.8);
  });

  it.each([
    [['speichern/sichern'], 'Abbrechen'],
    [['order'], 'Border'],
    [['order'], 'Reorder'],
    [['approve'], 'Approved'],
    [['print'], 'Printer'],
    [['import'], 'Important'],
    [['form'], 'Format'],
    [['activate'], 'Deactivate'],
    [['end'], 'Send'],
    [['コード'], 'レコード'],
    [['ファイル'], 'プロファイル'],
    [['表示'], '非表示'],
    [['批准'], '已批准'],
    [['承認'], '承認済み'],
    [['save'], ''],
    [[''], 'Save'],
    [[], 'Save'],
  ])('%j is not %s', (gloss, name) => {
    expect(glossLikeness(gloss, name).like).toBe(0);
  });

  it('tells how much of the words was known', () => {
    expect(glossLikeness(['speichern', ''], 'Speichern')).toEqual({ like: 1, known: 0.5 });
    expect(glossLikeness(['', ''], 'Speichern')).toEqual({ like: 0, known: 0 });
  });

  it('uses each place of the name once', () => {
    expect(glossLikeness(['order', 'order'], 'Order').like).toBe(0.5);
    expect(glossLikeness(['order', 'order'], 'Order order').like).toBe(1);
  });

  it('stays between 0 and 1 on any input', () => {
    const piece = fc.constantFrom('save', 'kunde', 'n', 'ー', 'ال', '注文', 'の', '未', ' ', '-', '/', '7');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 10 }), text, (gloss, name) => {
        const { like, known } = glossLikeness(gloss, name);
        expect(like >= 0 && like <= 1 && known >= 0 && known <= 1).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
