import { describe, expect, it } from 'vitest';
import { comparing } from '../../tests/fixtures/comparing.ts';
import { compare } from './compare.ts';
import type { Evidence } from './read-evidence.ts';

type Part = Partial<Evidence>;

const { observe, rarity } = comparing;
const save: Part = { name: 'Save' };
const long = 'Save all orders of this customer and close the window';
const row = (index: number, more: Partial<NonNullable<Evidence['place']>> = {}): Part => ({
  place: { kind: 'row', index, ...more },
});

comparing.check<'name' | 'naming' | 'gloss'>({
  'name.exact': {
    is: [['the same name, but for case and signs', save, { name: 'save:' }]],
    isNot: [
      ['another name', save, { name: 'Save as' }],
      ['no name on either', {}, {}],
    ],
  },
  'name.same': {
    is: [['the same name, as rare as it is', save, { name: 'SAVE' }, rarity('name', 'save')]],
    isNot: [
      ['another name', save, { name: 'Save as' }],
      ['no name on either', {}, {}],
    ],
  },
  'name.shared': {
    is: [
      ['the name of what it was beside already', { ...save, rivals: ['Open', 'save'] }, save],
      ['such a name that is long', { name: long, rivals: [long.slice(0, 40)] }, { name: long }],
    ],
    isNot: [
      ['a name that nothing beside it had', { ...save, rivals: ['Open'] }, save],
      ['a name with nothing beside it', save, save],
      ['another name', { ...save, rivals: ['Save'] }, { name: 'Open' }],
    ],
  },
  'name.elsewhere': {
    is: [['a name that was elsewhere on the page', { ...save, namesakes: true }, save]],
    isNot: [
      ['a name that was not', save, save],
      ['another name', { ...save, namesakes: true }, { name: 'Open' }],
    ],
  },
  'name.other': {
    is: [
      ['a name that is not alike', save, { name: 'Open' }],
      ['a name that is hardly alike', { name: 'abcdefghijk' }, { name: 'abcdmnopqrs' }],
    ],
    isNot: [
      ['a name that is alike', save, { name: 'Save as' }],
      ['the same name', save, save],
      ['no name any more', save, {}],
    ],
  },
  'name.differs': {
    is: [
      ['a name that is not alike', save, { name: 'Open' }],
      ['a name that is alike', save, { name: 'Save as' }],
    ],
    isNot: [
      ['the same name', save, save],
      ['no name any more', save, {}],
      ['a name where it had none', {}, save],
    ],
  },
  'name.gone': {
    is: [['no name any more', save, {}]],
    isNot: [
      ['another name', save, { name: 'Open' }],
      ['no name on either', {}, {}],
      ['a name where it had none', {}, save],
    ],
  },
  'name.new': {
    is: [['a name where it had none', {}, save]],
    isNot: [
      ['another name', save, { name: 'Open' }],
      ['no name on either', {}, {}],
      ['no name any more', save, {}],
    ],
  },
  'name.rival': {
    is: [
      ['the name of what it was beside', { ...save, rivals: ['Close', 'Open'] }, { name: 'OPEN' }],
      ['such a name that is long', { ...save, rivals: [long.slice(0, 40)] }, { name: long }],
    ],
    isNot: [
      ['another name still', { ...save, rivals: ['Close'] }, { name: 'Open' }],
      ['another name, and nothing beside it', save, { name: 'Open' }],
      ['its own name', { ...save, rivals: ['Save'] }, save],
    ],
  },
  'naming.other': {
    gloss: [],
    is: [
      ['no name any more', save, {}],
      ['a name where it had none', {}, save],
    ],
    isNot: [
      ['another name', save, { name: 'Open' }],
      ['no name on either', {}, {}],
    ],
  },
  'gloss.exact': {
    gloss: ['save/sichern', ''],
    is: [
      ['a translation, as far as its words are known', save, { name: 'Sichern' }, 0.5],
      ['a translation with hardly more', save, { name: 'Save z' }, 0.5],
    ],
    isNot: [
      ['a translation of a part', save, { name: 'Als Kopie sichern' }],
      ['another name', save, { name: 'Abbrechen' }],
    ],
  },
  'gloss.same': {
    gloss: ['speichern', ''],
    is: [['a translation, as rare as it is', save, { name: 'Speichern' }, 0.5 * rarity('name', 'speichern')]],
    isNot: [['a translation of a part', save, { name: 'Als Kopie speichern' }]],
  },
  'gloss.near': {
    gloss: ['neu', ''],
    is: [
      ['a translation of a part', save, { name: 'Neu laden' }, 0.5],
      ['a translation of a small part', save, { name: 'Neu abcdefg' }, 0.5],
    ],
    isNot: [
      ['a translation', save, { name: 'Neu' }],
      ['a translation of next to nothing', save, { name: 'Neu abcdefgh' }],
    ],
  },
  'gloss.other': {
    gloss: ['speichern', ''],
    is: [
      ['another name', save, { name: 'Abbrechen' }, 0.5],
      ['no name', save, {}, 0.5],
    ],
    isNot: [
      ['a translation', save, { name: 'Speichern' }],
      ['a translation of a part', save, { name: 'Als Kopie speichern' }],
    ],
  },
});

describe('in another language', () => {
  const words: Part = {
    ...{ role: 'radio', name: 'Save', hint: 'Who', heading: 'Orders', before: 'Open', after: 'Close' },
    ...row(1, { header: 'Do' }),
  };

  it('observes nothing of words', () => {
    expect(Object.keys(observe(words, words, [])).sort()).toEqual(['index.same', 'role.same']);
  });

  it('observes no names where nothing is known of the words in it', () => {
    expect(observe(save, { name: 'Speichern' }, [''])).toEqual(
      observe({ name: 'Open' }, { name: 'Sichern' }, []),
    );
    expect(compare({ tag: 'b', ...save }, { tag: 'b', ...save }, rarity, false)).toEqual({
      'role.same': 1,
      'role.none': 1,
    });
  });

  it.each<[string, Part, boolean]>([
    ['was shared with what is beside it', { ...save, rivals: ['Save'] }, true],
    ['was elsewhere on the page', { ...save, namesakes: true }, true],
    ['was its own', { ...save, rivals: ['Open'] }, false],
  ])('a translation of a name that %s', (_, recorded, isShared) => {
    const seen = observe(recorded, { name: 'Speichern' }, ['speichern']);
    expect(seen['name.shared']).toBe(isShared ? 1 : undefined);
    expect(observe(recorded, { name: 'Öffnen' }, ['speichern'])).not.toHaveProperty(['name.shared']);
  });

  it('observes no glosses where words count', () => {
    const seen = compare({ tag: 'b', ...save }, { tag: 'b' }, rarity, true, ['speichern']);
    expect(Object.keys(seen).sort()).toEqual(['name.gone', 'role.none', 'role.same']);
  });
});
