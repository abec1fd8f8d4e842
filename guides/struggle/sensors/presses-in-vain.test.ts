// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { person } from '../../../tests/fixtures/person.ts';
import { watchPage } from '../../../tests/fixtures/watched-page.ts';

describe('a press that nothing answers', () => {
  it.each(['Copilot', 'Copyright', 'Copies'])(
    'is one on what only begins like a word for copying: %s',
    async name => {
      const page = watchPage(`<button id="go">${name}</button>`);
      person.press(page.element('go'));
      await person.wait(4000);
      expect(page.sightings).toMatchObject([{ kind: 'dead-click' }]);
    },
  );

  it.each(['title="Copy"', 'aria-label="In die Zwischenablage"', 'title="Kopieren"'])(
    'on what copies, by its name (%s), needs no answer that can be seen',
    async name => {
      const page = watchPage(`<button id="go" ${name}>⧉</button>`);
      person.press(page.element('go'));
      await person.wait(4000);
      expect(page.sightings).toEqual(
        name.includes('Zwischenablage') ? [{ kind: 'dead-click', target: 'go', strength: 0.5 }] : [],
      );
    },
  );

  it('that opens by pointer only is pressed in vain: a list', async () => {
    const page = watchPage('<div id="list" role="combobox" tabindex="0">Any</div>');
    for (const key of ['Enter', 'Enter', ' ', 'ArrowDown']) {
      person.key(page.element('list'), key);
      await person.wait(400);
    }
    await person.wait(2000);
    expect(page.sightings.map(({ kind }) => kind)).toContain('rage-click');
  });
});
