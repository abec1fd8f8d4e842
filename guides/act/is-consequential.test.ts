import { describe, expect, it } from 'vitest';
import { type ActionFacts, isConsequential } from './is-consequential.ts';

const facts = (changes: Partial<ActionFacts>): ActionFacts => ({
  action: 'click',
  tag: 'button',
  type: 'button',
  names: ['Details'],
  locale: 'en',
  inForm: false,
  ...changes,
});

describe('isConsequential', () => {
  it.each<[what: string, changes: Partial<ActionFacts>]>([
    ['a button that opens something', {}],
    ['a tab', { tag: 'div', role: 'tab', names: ['Costs', 'tab-costs'] }],
    ['a link to a page', { tag: 'a', names: ['Trips'], href: 'https://erp.example.com/trips' }],
    ['a button of no form whose type was forgotten', { type: 'submit', names: ['Menu'] }],
    [
      'a field for plain text',
      { action: 'type', tag: 'input', type: 'text', names: ['Purpose'], inForm: true },
    ],
    [
      'a field in a language that is not known',
      { action: 'type', tag: 'input', type: 'text', names: ['Cel'], locale: 'pl' },
    ],
    ['a choice', { action: 'select', tag: 'select', type: 'select-one', names: ['Class'], inForm: true }],
    ['a German menu', { names: ['Übersicht'], locale: 'de-CH' }],
    ['a Japanese menu', { names: ['詳細'], locale: 'ja' }],
  ])('is not %s', (_, changes) => {
    expect(isConsequential(facts(changes))).toBe(false);
  });

  it.each<[what: string, changes: Partial<ActionFacts>]>([
    ['a button that submits', { type: 'submit', inForm: true }],
    ['an image that submits', { tag: 'input', type: 'image' }],
    ['an input that submits', { tag: 'input', type: 'submit', names: ['Go'] }],
    ['a field for files', { action: 'type', tag: 'input', type: 'file' }],
    ['a password', { action: 'type', tag: 'input', type: 'password' }],
    [
      'a password in disguise',
      { action: 'type', tag: 'input', type: 'text', autocomplete: 'section-a new-password' },
    ],
    ['a card', { action: 'type', tag: 'input', type: 'text', autocomplete: 'cc-number' }],
    ['a file to save', { tag: 'a', href: 'https://a.example.com/x', downloads: true }],
    ['a link that runs a script', { tag: 'a', href: 'javascript:void(0)' }],
    ['a link that is none', { tag: 'a', href: 'http://' }],
    ['a control without a name', { names: [] }],
    ['a control with a sign for a name', { names: ['×', ''] }],
    ['a language that is not known', { names: ['Szczegóły'], locale: 'pl' }],
    ['a page that does not say its language', { names: ['Details'], locale: '' }],
    ['a name in code', { names: ['Weiter zum Ziel', 'btnDeleteRow'], locale: 'de' }],
    ['a field to confirm by typing', { action: 'type', tag: 'input', type: 'text', names: ['Type DELETE'] }],
    ['a choice of rights', { action: 'select', tag: 'select', names: ['User role'] }],
    ['a switch that grants', { tag: 'input', type: 'checkbox', names: ['Allow guests'] }],
    ['English', { names: ['Pay now'] }],
    ['German', { names: ['Löschen'], locale: 'de' }],
    ['French', { names: ['Supprimer la ligne'], locale: 'fr' }],
    ['Spanish', { names: ['Eliminar'], locale: 'es' }],
    ['Japanese', { names: ['この行を削除する'], locale: 'ja' }],
    ['Chinese', { names: ['立即支付'], locale: 'zh-Hans' }],
    ['Arabic', { names: ['الحذف', 'حذف الصف'], locale: 'ar' }],
  ])('is %s', (_, changes) => {
    expect(isConsequential(facts(changes))).toBe(true);
  });
});
