import { lessonsNamedBy } from '../../guides/exchange/lessons-named-by.ts';
import { picturesNamedBy } from '../../guides/exchange/pictures-named-by.ts';
import type { HandrailDatabase } from '../database.ts';
import { forgetRemarks } from '../remarks/forget-remarks.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { readSync } from './read-sync.ts';
import { writeSync } from './write-sync.ts';

/**
 * Leaves the workspace: forgets the key, what was pinned, the remarks of others, and the content that came from it, but for what is being played at
 * this moment, which is not offered any more. A sync that is under way changes nothing after this.
 *
 * @param forgetSignals those that are not sent yet, too: they stay on the device, and are not sent
 */
export const leaveWorkspace = (
  database: HandrailDatabase,
  { forgetSignals }: { forgetSignals: boolean },
): Promise<void> =>
  database.transaction(
    'rw',
    [
      ...[database.sync, database.incoming, database.held, database.outbox, database.aside],
      ...[database.guides, database.lessons, database.pictures, database.drafts],
      ...[database.runs, database.sessions, database.settings],
      ...[database.publications, database.origins, database.shares],
      ...[database.remarks],
    ],
    async () => {
      const enrolled = await readSync(database, 'enrolled');
      await database.sync.clear();
      if (enrolled && !forgetSignals) await writeSync(database, 'left', enrolled.workspace);
      if (forgetSignals) {
        await database.outbox.clear();
        await database.aside.clear();
      }
      await database.incoming.clear();
      await database.held.clear();
      await database.publications.clear();
      const gone = await forgetShares(database);
      await database.origins.clear();
      await forgetRemarks(database, forgetSignals);
      await writeSetting(database, 'workspacePolicy', undefined);
      await forgetContent(database, gone);
    },
  );

/** Drafts of others go, but for those that were changed here since; what they show is answered. */
const forgetShares = async (database: HandrailDatabase): Promise<string[]> => {
  const shares = await database.shares.toArray();
  const drafts = await database.drafts.bulkGet(shares.map(({ id }) => id));
  const gone = drafts.filter(
    (draft, at) => draft && !shares[at]?.own && draft.revision === shares[at]?.saved,
  );
  await database.drafts.bulkDelete(gone.flatMap(draft => (draft ? [draft.id] : [])));
  await database.shares.clear();
  return gone.flatMap(draft => (draft ? picturesNamedBy(draft, []) : []));
};

/** @param shown pictures that drafts have shown which are gone */
const forgetContent = async (database: HandrailDatabase, shown: readonly string[]): Promise<void> => {
  const runs = await database.runs.where('status').anyOf('active', 'paused').toArray();
  const sessions = await database.sessions.where('status').equals('open').toArray();
  const inUse = new Set([
    ...runs.map(({ guide, version }) => `guide ${guide} ${version}`),
    ...sessions.map(({ lesson, version }) => `lesson ${lesson} ${version}`),
  ]);
  const opened = new Set<string>();
  const pictures = new Set<string>(shown);
  const guides = await database.guides.filter(({ pulled }) => pulled === true).toArray();
  for (const guide of guides) {
    for (const picture of picturesNamedBy(guide, [])) pictures.add(picture);
    if (guide.own) await database.guides.put(withoutMarks(guide));
    else if (inUse.has(`guide ${guide.id} ${guide.version}`)) {
      await database.guides.put({ ...guide, archived: true });
      for (const lesson of lessonsNamedBy(guide)) opened.add(lesson);
    } else await database.guides.delete([guide.id, guide.version]);
  }
  // What the author of this browser had made under the same names is theirs again.
  const names = new Set(guides.map(({ id }) => id));
  await database.guides.filter(({ id, pulled }) => !pulled && names.has(id)).modify({ archived: false });
  const lessons = await database.lessons.filter(({ pulled }) => pulled === true).toArray();
  for (const lesson of lessons) {
    for (const card of lesson.cards) if (card.kind === 'picture') pictures.add(card.picture);
    const isInUse = inUse.has(`lesson ${lesson.id} ${lesson.version}`);
    if (lesson.own) await database.lessons.put(withoutMarks(lesson));
    else if (!isInUse && !opened.has(lesson.id)) {
      await database.lessons.delete([lesson.id, lesson.version]);
    }
  }
  const lessonNames = new Set(lessons.map(({ id }) => id));
  await database.lessons
    .filter(({ id, pulled }) => !pulled && lessonNames.has(id))
    .modify({ archived: false });
  await forgetPictures(database, pictures);
};

/** As it was before it went to the workspace and came back. */
const withoutMarks = <Row extends { pulled?: boolean; own?: boolean; archived?: boolean }>({
  pulled: _,
  own: __,
  ...row
}: Row): Omit<Row, 'pulled' | 'own'> => row;

/** Of these, those that nothing shows which is still here. */
const forgetPictures = async (database: HandrailDatabase, pictures: ReadonlySet<string>): Promise<void> => {
  const lessons = await database.lessons.toArray();
  const guides = [...(await database.guides.toArray()), ...(await database.drafts.toArray())];
  const shown = new Set([
    ...guides.flatMap(guide => picturesNamedBy(guide, [])),
    ...lessons.flatMap(lesson =>
      lesson.cards.flatMap(card => (card.kind === 'picture' ? [card.picture] : [])),
    ),
  ]);
  await database.pictures.bulkDelete([...pictures].filter(id => !shown.has(id)));
};
