// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { defaultButton } from './default-button.ts';

test.each([
  ['<form><input id="field"><button type="button">No</button><button>Yes</button></form>', 'Yes'],
  ['<form><input id="field"><input type="submit" value="Yes" title="Yes"></form>', 'Yes'],
  ['<form><input id="field"><button disabled>No</button><button>Not either</button></form>', undefined],
  ['<form><input id="field"></form>', undefined],
  ['<input id="field"><button>No</button>', undefined],
])('Enter in %s presses %s', (html, name) => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const field = document.getElementById('field');
  const button = field && defaultButton(field);
  expect(button?.textContent || button?.getAttribute('title') || undefined).toBe(name);
});
