import { expect, it } from 'vitest';
import { coversSite } from './covers-site.ts';

it.each([
  ['https://erp.example.com/*', 'https://erp.example.com/orders/*', true],
  ['https://erp.example.com/*', 'https://erp.example.com', true],
  ['http://127.0.0.1/*', 'http://127.0.0.1:1880/#flow/*', true],
  ['*://*.example.com/*', 'https://example.com/', true],
  ['*://*.example.com/*', 'http://crm.example.com/', true],
  ['<all_urls>', 'https://erp.example.com/', false],
  ['https://erp.example.com/*', 'http://erp.example.com/', false],
  ['https://erp.example.com/*', 'https://crm.example.com/', false],
  ['*://*.example.com/*', 'https://badexample.com/', false],
  ['https://erp.example.com/*', 'https://evil.com/https://erp.example.com/', false],
  ['https://erp.example.com/*', 'chrome://settings', false],
])('%s and %s: %s', (pattern, address, covered) => {
  expect(coversSite(pattern, address)).toBe(covered);
});
