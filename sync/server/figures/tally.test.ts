import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tally } from './tally.ts';

/** Steps and choices are named by authors, who may have named one like something that every object has. */
const names = fc.constantFrom('', 'a', 'b', '10', '9', '__proto__', 'constructor', 'toString');
const amounts = fc.array(fc.tuple(names, names, fc.integer({ min: -3, max: 3 })), { maxLength: 30 });
type Amounts = [metric: string, detail: string, amount: number][];

const tallyOf = (given: Amounts): Tally => {
  const tally = new Tally();
  for (const [metric, detail, amount] of given) tally.add(metric, detail, amount);
  return tally;
};

it('is the same text for the same amounts, in whatever order they came, and is read as what it was', () => {
  fc.assert(
    fc.property(amounts, given => {
      const text = tallyOf(given).text();
      expect(tallyOf([...given].reverse()).text()).toBe(text);
      expect(new Tally(text).text()).toBe(text);
      for (const [metric, detail] of given) {
        const sum = given
          .filter(each => each[0] === metric && each[1] === detail)
          .reduce((all, [, , amount]) => all + amount, 0);
        expect(new Tally(text).of(metric, detail)).toBe(sum);
      }
    }),
  );
});

it('adds up with another one, as a tally or as text', () => {
  fc.assert(
    fc.property(amounts, amounts, (first, second) => {
      const wanted = tallyOf([...first, ...second]).text();
      const added = tallyOf(first);
      added.addAll(tallyOf(second));
      expect(added.text()).toBe(wanted);
      const read = tallyOf(first);
      read.addText(tallyOf(second).text());
      expect(read.text()).toBe(wanted);
    }),
  );
});

it('is empty where all comes to nothing', () => {
  expect(tallyOf([]).isEmpty()).toBe(true);
  fc.assert(
    fc.property(amounts, given => {
      const tally = tallyOf(given);
      expect(tally.isEmpty()).toBe(tally.text() === '{}');
      for (const [metric, detail, amount] of given) tally.add(metric, detail, -amount);
      expect(tally.isEmpty()).toBe(true);
    }),
  );
});
