import type { Transaction } from '../database/engine.ts';
import { changeTallies } from '../figures/change-tallies.ts';
import { contributionsOf } from '../figures/contributions-of.ts';
import type { Fact } from '../figures/fact.ts';
import { reachedOn } from '../figures/reached-on.ts';
import { TallyChanges } from '../figures/tally-changes.ts';
import type { CountedWorkspace } from '../ingest/count-in.ts';
import { eraseRemarks } from '../remarks/erase-remarks.ts';

/**
 * Erases a person: signals, facts, days, remarks and the claim go, and what they added to tallies is taken out of them. What
 * stays is a keyed hash of the name, so that a batch which is still on its way brings nobody back.
 *
 * @param personHash what `hashPerson` makes of the name
 * @param now epoch milliseconds
 */
export const erasePerson = async (
  transaction: Transaction,
  { id, dayOf }: CountedWorkspace,
  person: string,
  personHash: string,
  now: number,
): Promise<void> => {
  await transaction.rows('lockIngest', [id]);
  await transaction.run('insertErased', [id, personHash, now]);
  const facts = await transaction.rows<{ key: string; body: string }>('listFactsOfPerson', [id, person]);
  const changes = new TallyChanges();
  for (const { body } of facts) changes.remove(contributionsOf(JSON.parse(body) as Fact, dayOf));
  const days = await transaction.rows<{ subject: string; day: string }>('listDaysOfPerson', [id, person]);
  const bySubject = new Map<string, string[]>();
  for (const { subject, day } of days) bySubject.set(subject, [...(bySubject.get(subject) ?? []), day]);
  for (const [subject, itsDays] of bySubject) changes.remove(reachedOn(subject, itsDays));
  await changeTallies(transaction, id, changes);
  await transaction.run('deleteEmptyTallies', [id]);
  await transaction.run('deleteFactsOfPerson', [id, person]);
  await transaction.run('deletePersonDaysOfPerson', [id, person]);
  await transaction.run('deleteSignalsOfPerson', [id, person]);
  await eraseRemarks(transaction, id, person);
  await transaction.run('deleteClaim', [id, person]);
};
