import type { SyncStatus } from '../../sync/client/sync-status.ts';
import type { SyncStore } from '../../sync/client/sync-store.ts';
import type { HandrailDatabase } from '../database.ts';
import { nextPublication } from '../publications/next-publication.ts';
import { settlePublication } from '../publications/settle-publication.ts';
import { keepRemarks } from '../remarks/keep-remarks.ts';
import { nextRemarks } from '../remarks/next-remarks.ts';
import { remarksOn } from '../remarks/remarks-on.ts';
import { settleRemarks } from '../remarks/settle-remarks.ts';
import { takeBackRemarks } from '../remarks/take-back-remarks.ts';
import { readSetting } from '../settings/read-setting.ts';
import { openDraftStore } from '../shares/open-draft-store.ts';
import { enrol } from './enrol.ts';
import { fetchAnew } from './fetch-anew.ts';
import { keepIncoming } from './keep-incoming.ts';
import { leaveWorkspace } from './leave-workspace.ts';
import { listIncoming } from './list-incoming.ts';
import { mayHold } from './may-hold.ts';
import { nextSignals } from './next-signals.ts';
import { noteRole } from './note-role.ts';
import { readSync } from './read-sync.ts';
import { settleSignals } from './settle-signals.ts';
import { swapContent } from './swap-content.ts';
import { takeBack } from './take-back.ts';
import { takeHold } from './take-hold.ts';
import { writeSync } from './write-sync.ts';

const fresh: SyncStatus = { state: 'idle', sent: 0, left: 0, fetched: 0, expected: 0, failures: 0 };

/** What the sync keeps, in the worker's database. */
export const openSyncStore = (database: HandrailDatabase): SyncStore => ({
  ...openDraftStore(database),
  takeHold: (hold, now, longest) => takeHold(database, hold, now, longest),
  renewHold: hold => database.transaction('rw', database.sync, async () => mayHold(database, hold)),
  dropHold: owner =>
    database.transaction('rw', database.sync, async () => {
      if ((await readSync(database, 'hold'))?.owner === owner) await database.sync.delete('hold');
    }),
  identity: async make => {
    const known = await readSync(database, 'identity');
    if (known) return known;
    // A transaction does not wait for what makes keys.
    const made = await make();
    return database.transaction('rw', database.sync, async () => {
      const first = await readSync(database, 'identity');
      if (!first) await writeSync(database, 'identity', made);
      return first ?? made;
    });
  },
  enrolled: () => readSync(database, 'enrolled'),
  enrol: (enrolled, pin) => enrol(database, enrolled, pin),
  noteRole: role => noteRole(database, role),
  erasures: async () => (await readSync(database, 'erasures')) ?? [],
  noteErased: person =>
    database.transaction('rw', database.sync, async () => {
      const left = ((await readSync(database, 'erasures')) ?? []).filter(each => each !== person);
      if (left.length > 0) await writeSync(database, 'erasures', left);
      else await database.sync.delete('erasures');
    }),
  status: async () => (await readSync(database, 'status')) ?? fresh,
  noteStatus: change =>
    database.transaction('rw', database.sync, async () => {
      // After leaving there is nothing to tell of.
      if (!(await readSync(database, 'enrolled'))) return;
      const status = { ...fresh, ...(await readSync(database, 'status')), ...change };
      const told = Object.entries(status).filter(([, value]) => value !== undefined);
      await writeSync(database, 'status', Object.fromEntries(told) as unknown as SyncStatus);
    }),
  metered: async () => (await readSetting(database, 'metered')) ?? false,
  nextSignals: (most, now) => nextSignals(database, most, now),
  settle: settlement => settleSignals(database, settlement),
  takeBack: isDue => takeBack(database, isDue),
  nextPublication: () =>
    database.transaction('r', database.publications, async () => nextPublication(database)),
  settlePublication: (order, answer) => settlePublication(database, order, answer),
  remarksOn: () => remarksOn(database),
  nextRemarks: most => nextRemarks(database, most),
  settleRemarks: settlement => settleRemarks(database, settlement),
  takeBackRemarks: isDue => takeBackRemarks(database, isDue),
  remarksState: async () =>
    (await readSync(database, 'remarks')) ?? { sequence: 0, readBy: '', mayModerate: false },
  keepRemarks: (hold, page) => keepRemarks(database, hold, page),
  content: async () =>
    (await readSync(database, 'content')) ?? { sequence: 0, root: '', pin: '', anew: false, readBy: '' },
  held: () => database.held.toArray(),
  incoming: () => database.transaction('r', database.incoming, async () => listIncoming(database)),
  keepIncoming: (hold, entries) => keepIncoming(database, hold, entries),
  fetchAnew: hold => fetchAnew(database, hold),
  swap: (hold, from, to) => swapContent(database, hold, from, to),
  leave: options => leaveWorkspace(database, options),
});
