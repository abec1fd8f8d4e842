import type { Engine } from '../database/engine.ts';
import { rememberingDays } from '../figures/remembering-days.ts';
import type { GivenBatch } from '../ingest/ingest-queue.ts';
import { type WorkspaceRow, type WorkspaceSettings, workspaceSettingsSchema } from './workspace.ts';

/** For how long what was read of a workspace may be used, in ms: another server may have changed it. */
const freshFor = 10_000;

/** What is needed of a workspace at every request. */
export interface KnownWorkspace extends WorkspaceSettings {
  row: WorkspaceRow;
  /** For counting. */
  counted: GivenBatch['workspace'];
}

/** Remembers workspaces for a moment. */
export const workspaceDirectory = (
  engine: Engine,
  now: () => number,
): ((workspace: number) => Promise<KnownWorkspace>) => {
  const known = new Map<number, { until: number; workspace: KnownWorkspace }>();
  return async id => {
    const before = known.get(id);
    if (before && before.until > now()) return before.workspace;
    const [row] = await engine.snapshot(transaction =>
      transaction.rows<WorkspaceRow>('readWorkspaceById', [id]),
    );
    if (!row) throw new Error('The workspace is not there.');
    const settings = workspaceSettingsSchema.parse(JSON.parse(row.settings));
    const dayOf =
      before?.workspace.row.time_zone === row.time_zone
        ? before.workspace.counted.dayOf
        : rememberingDays(row.time_zone);
    const workspace = { ...settings, row, counted: { id, dayOf, keepSignals: settings.keepSignals } };
    known.set(id, { until: now() + freshFor, workspace });
    return workspace;
  };
};
