// @vitest-environment happy-dom
import { getRole } from 'dom-accessibility-api';
import { expect, test } from 'vitest';
import { roleOf } from './role-of.ts';

const tags =
  'a abbr address area article aside audio b blockquote body button canvas caption code col dd del details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html i iframe img input ins label legend li link main map mark math menu meter nav object ol optgroup option output p picture pre progress s search section select small span strong sub summary sup svg table tbody td template textarea tfoot th thead time tr ul video x-field'.split(
    ' ',
  );
const types =
  'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time url week nonsense'.split(
    ' ',
  );
const attributes: Record<string, string>[] = [
  {},
  ...['button', 'presentation', 'none', 'generic', '', '  ', ' tab  button', 'x'.repeat(60)].map(role => ({
    role,
  })),
  { 'aria-label': 'Name' },
  { role: 'none', 'aria-label': 'Name' },
  { role: 'presentation', 'aria-live': 'polite' },
  { role: 'none', 'aria-checked': 'true' },
  { alt: '' },
  { alt: '', 'aria-describedby': 'x' },
  { alt: '', role: 'none', 'aria-owns': 'x' },
  { href: '#' },
  { role: 'none', href: '#', 'aria-busy': 'true' },
  { list: 'names' },
  { multiple: '' },
  { size: '4' },
];

/** Roles that say nothing, and longer ones than anybody reads, are left out. */
const expected = (element: Element): string | undefined => {
  const role = getRole(element);
  return role && !['generic', 'presentation', 'none'].includes(role) ? role.slice(0, 40) : undefined;
};

const describe = ([tag, all]: [string, Record<string, string>]): string => `${tag} ${JSON.stringify(all)}`;

test('it is the role that dom-accessibility-api gives, for every tag and type', () => {
  const cases = [
    ...tags.flatMap(tag => attributes.map(all => [tag, all] as [string, Record<string, string>])),
    ...types.flatMap(type =>
      attributes.map(all => ['input', { type, ...all }] as [string, Record<string, string>]),
    ),
  ];
  const wrong = cases.filter(([tag, all]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    return roleOf(element) !== expected(element);
  });
  expect(cases.length).toBeGreaterThan(2000);
  expect(wrong.map(describe)).toEqual([]);
});
