import type { Signal } from '../../../guides/schema/signal.ts';
import type { Transaction } from '../database/engine.ts';
import { changeTallies } from '../figures/change-tallies.ts';
import { contributionsOf } from '../figures/contributions-of.ts';
import { emptyFact } from '../figures/empty-fact.ts';
import type { Fact } from '../figures/fact.ts';
import { foldSignal } from '../figures/fold-signal.ts';
import { keysOf } from '../figures/keys-of.ts';
import { type KnownPersonDay, noteReachChange } from '../figures/note-reach-change.ts';
import { type PersonDay, personDaysOf } from '../figures/person-days-of.ts';
import { TallyChanges } from '../figures/tally-changes.ts';

/** A workspace, as far as counting in it needs it. */
export interface CountedWorkspace {
  id: number;
  /** The day of a time in the workspace's time zone, as `2026-01-31`. */
  dayOf(at: number): string;
}

/**
 * Brings facts and tallies up to date with signals that are in no fact yet, each given once.
 *
 * @param before what `readFacts` says of them, and maybe of others
 */
export const countIn = async (
  transaction: Transaction,
  { id, dayOf }: CountedWorkspace,
  signals: readonly Signal[],
  before: ReadonlyMap<string, Fact>,
): Promise<void> => {
  if (signals.length === 0) return;
  const after = new Map<string, { fact: Fact; person: string; at: number }>();
  for (const signal of signals) {
    for (const key of keysOf(signal)) {
      const fact = foldSignal(after.get(key)?.fact ?? before.get(key) ?? emptyFact(key), signal);
      after.set(key, { fact, person: signal.person, at: Math.max(after.get(key)?.at ?? 0, signal.at) });
    }
  }
  const facts = [...after].map(([key, { fact, person, at }]) => ({
    key,
    person,
    at,
    body: JSON.stringify(fact),
  }));
  const days = new Map<string, PersonDay & { amount: number }>();
  const add = (each: PersonDay, amount: number): void => {
    const key = keyOf(each);
    days.set(key, { ...each, amount: (days.get(key)?.amount ?? 0) + amount });
  };
  for (const { at, person } of signals) add({ subject: '*', day: dayOf(at), person }, 1);
  for (const [key, { fact }] of after) {
    const known = before.get(key);
    for (const each of known ? personDaysOf(known, dayOf) : []) add(each, -1);
    for (const each of personDaysOf(fact, dayOf)) add(each, 1);
  }
  const inOrder = [...days].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, day]) => day);
  const changed = inOrder.filter(({ amount }) => amount !== 0);
  const asked = Promise.all([
    transaction.rows<KnownPersonDay>('listPersonDays', [id, JSON.stringify(changed)]),
    transaction.run('writeFacts', [id, JSON.stringify(facts.sort(byKey))]),
  ]);
  // While the database is at it.
  const changes = new TallyChanges();
  for (const [key, { fact }] of after) {
    const known = before.get(key);
    if (known) changes.remove(contributionsOf(known, dayOf));
    changes.add(contributionsOf(fact, dayOf));
  }
  const [known] = await asked;
  noteReachChange(
    changes,
    known.map(day => ({ ...day, change: days.get(keyOf(day))?.amount ?? 0 })),
  );
  await Promise.all([
    changeTallies(transaction, id, changes),
    transaction.run('addToPersonDays', [id, JSON.stringify(changed)]),
  ]);
};

const keyOf = ({ person, subject, day }: PersonDay): string => `${person} ${day} ${subject}`;
const byKey = (left: { key: string }, right: { key: string }): number => (left.key < right.key ? -1 : 1);
