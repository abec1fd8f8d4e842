import { expect, it } from 'vitest';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { pictureTypeOf } from './picture-type-of.ts';

const base64 = (...bytes: number[]): string => Buffer.from(bytes).toString('base64');

it.each([
  [JSON.parse(readFixture('formats/guide-file.v1.json')).pictures[0].data, 'image/png'],
  [base64(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'image/jpeg'],
  [Buffer.from('RIFF\x08\x00\x00\x00WEBPVP8 ', 'latin1').toString('base64'), 'image/webp'],
  [Buffer.from('RIFF\x08\x00\x00\x00WAVEfmt ', 'latin1').toString('base64'), null],
  [Buffer.from('GIF89a', 'latin1').toString('base64'), null],
  [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">').toString('base64'), null],
  ['', null],
  ['%', null],
])('knows a picture by its first bytes: %s', (data, type) => {
  expect(pictureTypeOf(data)).toBe(type);
});
