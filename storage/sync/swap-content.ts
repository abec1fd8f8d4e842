import type { ContentState } from '../../sync/client/content-state.ts';
import type { HeldEntry } from '../../sync/client/held-entry.ts';
import type { Hold } from '../../sync/client/hold.ts';
import type { IncomingEntry } from '../../sync/client/incoming-entry.ts';
import type { HandrailDatabase } from '../database.ts';
import { forgetReturned } from '../publications/forget-returned.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { eachIncoming } from './each-incoming.ts';
import { mayHold } from './may-hold.ts';
import { placeGuide } from './place-guide.ts';
import { placeLesson } from './place-lesson.ts';
import { readSync } from './read-sync.ts';
import { tidyLessons } from './tidy-lessons.ts';
import { withdraw } from './withdraw.ts';
import { writeSync } from './write-sync.ts';

/**
 * Puts what is incoming in the place of what is held, with all that belongs to it, in one transaction: whoever reads sees all
 * of the old or all of the new. Versions that were there before stay, as runs and signals speak of them, and are not offered.
 *
 * @param from the sequence that was held when this was decided
 */
export const swapContent = (
  database: HandrailDatabase,
  hold: Hold,
  from: number,
  to: Omit<ContentState, 'anew'>,
): Promise<boolean> =>
  database.transaction(
    'rw',
    [
      ...[database.sync, database.incoming, database.held, database.guides, database.lessons],
      ...[database.pictures, database.settings, database.publications],
    ],
    async () => {
      const content = await readSync(database, 'content');
      if (content?.sequence !== from || !(await mayHold(database, hold))) return false;
      if (content.anew) await withdrawGone(database);
      const versions = await versionsOf(database);
      await eachIncoming(database, async entries => {
        await Promise.all([
          database.held.bulkPut(entries.map(({ content: _, ...entry }) => entry)),
          placeNew(database, entries, versions),
        ]);
        for (const entry of entries) await place(database, entry, versions(entry.kind, entry.id));
      });
      await tidyLessons(database);
      await forgetReturned(database, to.sequence);
      await database.incoming.clear();
      await writeSync(database, 'content', { ...to, anew: false });
      return true;
    },
  );

type Versions = (kind: HeldEntry['kind'], id: string) => readonly number[];

/** What stands in nobody's way is stored at one go: a first pull is nothing else. */
const placeNew = async (
  database: HandrailDatabase,
  entries: readonly IncomingEntry[],
  versions: Versions,
): Promise<void> => {
  const files = entries.flatMap(({ content, archived }) =>
    content?.kind === 'guide' ? [{ ...content.file, archived }] : [],
  );
  const pictures = entries.flatMap(({ content }) => {
    if (content?.kind === 'guide') return content.file.pictures;
    return content?.kind === 'lesson' ? content.pictures : [];
  });
  if (pictures.length > 0) await database.pictures.bulkPut(pictures);
  const fresh = files.filter(({ guide }) => versions('guide', guide.id).length === 0);
  await database.guides.bulkPut(fresh.map(({ guide, archived }) => ({ ...guide, archived, pulled: true })));
};

const place = async (
  database: HandrailDatabase,
  { content, ...entry }: IncomingEntry,
  versions: readonly number[],
): Promise<void> => {
  // What is not understood takes the place of what was before all the same: its author meant to replace that.
  if (!content) return withdraw(database, entry);
  switch (content.kind) {
    case 'guide': {
      const { guide, lessons } = content.file;
      for (const lesson of lessons) await placeLesson(database, lesson, 'with-guide');
      return versions.length === 0 ? undefined : placeGuide(database, guide, entry.archived, versions);
    }
    case 'lesson':
      return placeLesson(database, content.lesson, entry.archived ? 'archived' : 'by-itself');
    case 'policy':
      return writeSetting(database, 'workspacePolicy', entry.archived ? undefined : content.policy);
  }
};

/** Of what is fetched anew, that which did not come again is gone. */
const withdrawGone = async (database: HandrailDatabase): Promise<void> => {
  const keys = new Set((await database.incoming.toCollection().primaryKeys()).map(key => key.join(' ')));
  const gone = (await database.held.toArray()).filter(({ kind, id }) => !keys.has(`${kind} ${id}`));
  for (const entry of gone) await withdraw(database, entry);
  await database.held.bulkDelete(gone.map(({ kind, id }) => [kind, id]));
};

/** Which versions of guides there are, read at one go: a first pull brings thousands. */
const versionsOf = async (database: HandrailDatabase): Promise<Versions> => {
  const known = new Map<string, number[]>();
  for (const [id, version] of await database.guides.toCollection().primaryKeys()) {
    known.set(id, [...(known.get(id) ?? []), version]);
  }
  return (kind, id) => (kind === 'guide' ? (known.get(id) ?? []) : []);
};
