// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type SecretFields, watchSecretFields } from './secret-fields.ts';

let secrets: SecretFields;
const field = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;
const observed = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  const html = `<input id="password" type="password"><input id="code" autocomplete="one-time-code">
    <input id="card" autocomplete="billing cc-number"><input id="name" autocomplete="name">`;
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  secrets = watchSecretFields(document, new AbortController().signal);
});

test.each([
  ['password', true],
  ['code', true],
  ['card', true],
  ['name', false],
])('%s is a secret: %s', (id, is) => {
  expect(secrets.has(field(id))).toBe(is);
});

test('a password stays a secret when it is shown', async () => {
  field('password').type = 'text';
  await observed();
  expect(secrets.has(field('password'))).toBe(true);
});

test('a password that was added and shown at once stays a secret', async () => {
  const added = document.createElement('input');
  added.id = 'late';
  added.type = 'password';
  document.body.append(added);
  added.type = 'text';
  await observed();
  expect(secrets.has(field('late'))).toBe(true);
});

test('a field that becomes a password is one from then on', async () => {
  field('name').type = 'password';
  await observed();
  field('name').type = 'text';
  await observed();
  expect(secrets.has(field('name'))).toBe(true);
});
