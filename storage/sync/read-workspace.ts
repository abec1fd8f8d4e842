import type { Workspace } from '../../guides/contracts/workspace.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { countSignals } from './count-signals.ts';
import { readSync } from './read-sync.ts';

/**
 * How things stand between this device and its workspace, for a person to see.
 *
 * @param byPolicy the address of the server that the organisation's policy names
 */
export const readWorkspace = (database: HandrailDatabase, byPolicy: string | undefined): Promise<Workspace> =>
  database.transaction(
    'r',
    [
      ...[database.sync, database.held, database.outbox, database.aside, database.quarantine],
      database.settings,
    ],
    async () => {
      const joining = await readSync(database, 'joining');
      const enrolled = await readSync(database, 'enrolled');
      const told: Workspace = {
        ...(byPolicy === undefined || enrolled?.origin === byPolicy ? {} : { wanted: byPolicy }),
        ...(joining ? { joining: { problem: joining.problem, retryAt: joining.retryAt } } : {}),
      };
      if (!enrolled) return told;
      const status = await readSync(database, 'status');
      const { state = 'idle', problem, contentProblem, lastSuccessAt, retryAt, erasedAt } = status ?? {};
      return {
        ...told,
        joined: {
          name: enrolled.workspaceName,
          server: enrolled.origin,
          role: enrolled.role,
          by: enrolled.origin === byPolicy ? 'policy' : 'person',
          state,
          ...(problem ? { problem } : {}),
          ...(contentProblem ? { contentProblem } : {}),
          ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
          ...(retryAt === undefined ? {} : { retryAt }),
          ...(erasedAt === undefined ? {} : { erasedAt }),
          sent: status?.sent ?? 0,
          fetched: status?.fetched ?? 0,
          expected: status?.expected ?? 0,
          held: await database.held.count(),
          metered: (await readSetting(database, 'metered')) ?? false,
          erasing: (await readSync(database, 'erasures')) !== undefined,
          signals: await countSignals(database),
        },
      };
    },
  );
