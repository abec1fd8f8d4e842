import type { Result } from '../../guides/contracts/result.ts';
import type { Report } from '../../guides/measure/report.ts';
import { reportSchema } from '../../guides/schema/report.ts';
import { askServer } from './ask-server.ts';
import { failureOf } from './failure-of.ts';
import type { SyncPlatform } from './platform.ts';
import { readAnswer } from './read-answer.ts';
import type { SyncMemory } from './sync-memory.ts';

/** What the workspace's figures are asked for. */
export interface ReportWish {
  /** Days as `2026-01-31`: from included, to excluded, at most 800 apart. */
  from: string;
  to: string;
  /** The reader's languages for titles, best first. */
  languages: readonly string[];
}

/** No report is longer, in bytes: that of ten thousand guides of twenty steps each is half of it. */
const longest = 100_000_000;

/** The figures of the workspace. Only those who write guides are given them. */
export const readReport = async (
  platform: SyncPlatform,
  memory: SyncMemory,
  { from, to, languages }: ReportWish,
): Promise<Result<Report>> => {
  const query = new URLSearchParams({ from, to, languages: languages.slice(0, 20).join(',') });
  const called = await askServer(platform, memory, {
    path: `/v1/report?${query}`,
    answers: 'application/json',
  });
  const answer = called.ok ? await readAnswer(called.value, reportSchema, 'a report', longest) : called;
  return answer.ok ? answer : { ok: false, error: failureOf(answer.fault) };
};
