import { expect, it } from 'vitest';
import { explainReason } from './explain-reason.ts';

it.each([
  [{ code: 'agrees', family: 'words', figure: 3 }, 'It fits by its words.'],
  [{ code: 'alike', figure: 2 }, '2 other elements fit nearly as well.'],
  [{ code: 'newer-format' }, 'It was recorded by a newer version of Handrail.'],
] as const)('%o as a sentence', (reason, sentence) => expect(explainReason(reason)).toBe(sentence));
