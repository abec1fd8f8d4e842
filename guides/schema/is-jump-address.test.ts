import { expect, it } from 'vitest';
import { isJumpAddress } from './is-jump-address.ts';

it.each([
  'https://erp.example.com/orders?state=open#top',
  'https://erp.example.com:8443/',
  'http://localhost:3000/orders',
  'http://127.0.0.1/',
])('may lead to %s', address => {
  expect(isJumpAddress(address)).toBe(true);
});

it.each([
  'http://erp.example.com/',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@example.com',
  '/orders',
  'https://me@erp.example.com/',
  'https://:secret@erp.example.com/',
  'https://erp.example.com/*',
  'https://erp.example.com/{id}',
  'https://erp.example.com/a b',
  ' https://erp.example.com/',
  'http://localhost.example.com/',
  '',
])('may not lead to %s', address => {
  expect(isJumpAddress(address)).toBe(false);
});
