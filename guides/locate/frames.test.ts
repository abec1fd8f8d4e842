// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Target } from '../schema/target.ts';
import { describe } from './describe.ts';
import { findDocuments } from './find-documents.ts';

const target = (frames?: Target['frames']): Target => ({
  v: 1,
  key: 'button',
  tag: 'button',
  ...(frames && { frames }),
});

it('looks in the page itself where the target was in no frame', () => {
  expect(findDocuments(target(), document)).toEqual([document]);
});

it('finds no document for a frame that is not there', () => {
  document.body.replaceChildren();
  expect(findDocuments(target([{ attributes: { name: 'content' } }]), document)).toEqual([]);
});

it('a target in the page itself bears no frame', () => {
  document.body.replaceChildren(document.createElement('button'));
  const button = document.querySelector('button');
  expect(button && describe(button).frames).toBeUndefined();
});
