import type { Transaction } from '../database/engine.ts';
import { changeOf } from '../figures/change-of.ts';
import { differenceOf } from '../figures/difference-of.ts';
import type { Fact } from '../figures/fact.ts';
import { reachedOn } from '../figures/reached-on.ts';
import type { CountedWorkspace } from '../ingest/count-in.ts';
import { eraseRemarks } from '../remarks/erase-remarks.ts';

/**
 * Erases a person: signals, facts, days, remarks and the claim go, and what they added to the counters is taken out of them. What
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
  const changes = changeOf(
    facts.map(({ body }) => ({ before: JSON.parse(body) as Fact, after: undefined })),
    dayOf,
  );
  const days = await transaction.rows<{ subject: string; day: string }>('listDaysOfPerson', [id, person]);
  const bySubject = new Map<string, string[]>();
  for (const { subject, day } of days) bySubject.set(subject, [...(bySubject.get(subject) ?? []), day]);
  const reached = [...bySubject].flatMap(([subject, itsDays]) => reachedOn(subject, itsDays));
  changes.push(...differenceOf(reached, []));
  if (changes.length > 0) await transaction.run('addToCounters', [id, JSON.stringify(changes)]);
  await transaction.run('deleteEmptyCounters', [id]);
  await transaction.run('deleteFactsOfPerson', [id, person]);
  await transaction.run('deletePersonDaysOfPerson', [id, person]);
  await transaction.run('deleteSignalsOfPerson', [id, person]);
  await eraseRemarks(transaction, id, person);
  await transaction.run('deleteClaim', [id, person]);
};
