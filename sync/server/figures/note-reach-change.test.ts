import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noteReachChange } from './note-reach-change.ts';
import { reachedOn } from './reached-on.ts';
import { TallyChanges } from './tally-changes.ts';

const subjects = ['*', 'guide:a'];
const people = ['ada', 'bob'];
const dayName = (day: number): string => `2026-01-${String(day).padStart(2, '0')}`;

/** How often each person was reached by each subject on each day, by `subject person day`. */
type Stored = Map<string, number>;

const keysOf = (subject: string, person: string): string[] =>
  Array.from({ length: 12 }, (_, day) => `${subject} ${person} ${dayName(day + 1)}`);
const allKeys = subjects.flatMap(subject => people.flatMap(person => keysOf(subject, person)));
const daysOf = (stored: Stored, subject: string, person: string): string[] =>
  keysOf(subject, person)
    .filter(key => (stored.get(key) ?? 0) > 0)
    .map(key => key.split(' ')[2] ?? '');

const counted = (stored: Stored) =>
  subjects.flatMap(subject => people.flatMap(person => reachedOn(subject, daysOf(stored, subject, person))));

const told = (changes: TallyChanges) =>
  changes.all().map(({ subject, day, change }) => ({ subject, day, change: change.text() }));

const arbitraryStored = fc
  .array(fc.tuple(fc.constantFrom(...allKeys), fc.nat(2)))
  .map(entries => new Map(entries));

it('is what a count of all days afterwards has more than one before, whatever changes at once', () => {
  fc.assert(
    fc.property(
      arbitraryStored,
      arbitraryStored,
      fc.uniqueArray(fc.constantFrom(...allKeys)),
      (before, other, keys) => {
        const after = new Map(before);
        for (const key of keys) after.set(key, other.get(key) ?? 0);
        const changes = keys.map(key => {
          const [subject = '', person = '', day = ''] = key.split(' ');
          const days = daysOf(before, subject, person);
          const amount = before.get(key) ?? null;
          const previous = days.filter(each => each < day).at(-1) ?? null;
          const next = days.find(each => each > day) ?? null;
          const change = (after.get(key) ?? 0) - (amount ?? 0);
          return { subject, person, day, amount, previous, next, change };
        });
        const [noted, wanted] = [new TallyChanges(), new TallyChanges()];
        noteReachChange(noted, changes);
        wanted.remove(counted(before));
        wanted.add(counted(after));
        expect(told(noted)).toEqual(told(wanted));
      },
    ),
  );
});

it('adds up to the people that were reached in any span of days', () => {
  fc.assert(
    fc.property(
      arbitraryStored,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 13 }),
      (stored, first, end) => {
        const [from, to] = [dayName(first), dayName(end)];
        for (const subject of subjects) {
          const reached = people.filter(person =>
            daysOf(stored, subject, person).some(day => day >= from && day < to),
          );
          const sum = counted(stored)
            .filter(each => each.subject === subject && each.day >= from && each.day < to)
            .filter(({ detail }) => detail === '' || detail >= to)
            .reduce((all, { amount }) => all + amount, 0);
          expect(sum).toBe(reached.length);
        }
      },
    ),
  );
});
