import { matchesPage } from '../../guides/match/matches-page.ts';
import type { Circumstances } from '../../guides/play/circumstances.ts';
import type { Run } from '../../guides/play/run.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { beginRun } from './begin-run.ts';

/** Which launcher was pressed, and where. */
export interface LauncherPress {
  guide: string;
  launcher: string;
  page: PagePattern;
  /** Epoch milliseconds. */
  now: number;
  circumstances?: Circumstances;
}

/**
 * The person pressed a button in the page that starts a guide. While a run is under way there are no such buttons: what is
 * said twice starts one run.
 */
export const pressLauncher = (
  database: HandrailDatabase,
  { guide: id, launcher, page, now, circumstances = {} }: LauncherPress,
): Promise<Run | null> =>
  database.transaction('rw', [database.runs, database.guides, ...signalTables(database)], async () => {
    if ((await database.runs.where('status').equals('active').count()) > 0) return null;
    const guide = (await latestGuides(database)).find(each => each.id === id);
    const pressed = guide?.launchers?.find(each => each.id === launcher);
    if (!guide || !pressed || !matchesPage(pressed.page, page)) return null;
    const { version } = guide;
    await appendSignals(database, [{ type: 'launcher-pressed', page, guide: id, version, launcher }], now);
    return beginRun(database, { guide, by: 'launcher', now, circumstances });
  });
