import { expect, test } from 'vitest';
import { cutoutOfPath } from './cutout-of-path.ts';

const around = 'M1280,720H0V0H1280V720Z';

test('a hole with rounded corners, drawn with absolute commands', () => {
  const hole = 'M14 20H106A4 4 0 0 1 110 24V46A4 4 0 0 1 106 50H14A4 4 0 0 1 10 46V24A4 4 0 0 1 14 20Z';
  expect(cutoutOfPath(`M0 0H1280V3000H0Z ${hole}`)).toEqual({ x: 10, y: 20, width: 100, height: 30 });
});

test('a hole drawn with relative commands', () => {
  const hole = 'M15,20 h90 a5,5 0 0 1 5,5 v20 a5,5 0 0 1 -5,5 h-90 a5,5 0 0 1 -5,-5 v-20 a5,5 0 0 1 5,-5 z';
  expect(cutoutOfPath(`${around}${hole}`)).toEqual({ x: 10, y: 20, width: 100, height: 30 });
});

test('numbers that only a minus sign parts', () => {
  const hole = 'M12,20a2,2,0,0,0-2,2V48a2,2,0,0,0,2,2H108.5a2,2,0,0,0,2-2V22a2,2,0,0,0-2-2Z';
  expect(cutoutOfPath(`${around}${hole}`)).toEqual({ x: 10, y: 20, width: 100.5, height: 30 });
});

test('a page that is darkened whole has no hole, nor has a hole without a size', () => {
  expect(cutoutOfPath(around)).toBeNull();
  expect(
    cutoutOfPath(`${around}M0,0a0,0,0,0,0-0,0V0a0,0,0,0,0,0,0H0a0,0,0,0,0,0-0V0a0,0,0,0,0-0-0Z`),
  ).toBeNull();
  expect(cutoutOfPath('')).toBeNull();
});
