import { expect, it } from 'vitest';
import { withoutShortcut } from './without-shortcut.ts';

it.each([
  ['Import ctrl-i', 'Import'],
  ['Configuration nodes ctrl-g c', 'Configuration nodes'],
  ['Manage palette alt-⇧p', 'Manage palette'],
  ['Save ⌘S', 'Save'],
  ['Speichern Strg+S', 'Speichern'],
  ['Redo Ctrl+Shift+Z', 'Redo'],
  ['Image alt text', 'Image alt text'],
  ['Shift plan', 'Shift plan'],
  ['Option A', 'Option A'],
  ['Ctrl+C', 'Ctrl+C'],
])('%s is called %s', (label, name) => expect(withoutShortcut(label)).toBe(name));
