import { readFile } from 'node:fs/promises';

/** One request that Chromium made, whoever asked for it: a page, a frame, a worker, an extension, the browser. */
export interface LoggedRequest {
  /** The whole address, query included. */
  url: string;
  /** The origin that asked, or `not an origin` for what a person or the browser did, as opening an address. */
  initiator: string;
}

/**
 * Requests of Chromium's own that no switch turns off, by the number of their traffic annotation, which says which
 * piece of Chromium's source asked (tools/traffic_annotation/summary/annotations.xml there). No page and no
 * extension can ask in their name. They do not reach a network either: see `--host-resolver-rules` in chromium.ts.
 */
const ownAnnotations = new Set([
  35565745, // gaia_auth_list_accounts
  54845618, // component_updater_utils
]);

interface LogEvent {
  type: number;
  source: { id: number };
  params?: { url?: string; traffic_annotation?: number; initiator?: string };
}

/**
 * All requests in a log that Chromium wrote with `--log-net-log`. The log is whole once the browser has ended.
 *
 * @param file the log
 */
export async function readNetLog(file: string): Promise<LoggedRequest[]> {
  const log: { constants: { logEventTypes: Record<string, number> }; events: LogEvent[] } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  const { REQUEST_ALIVE: alive, URL_REQUEST_START_JOB: started } = log.constants.logEventTypes;
  const initiators = new Map<number, string>();
  for (const { type, source, params } of log.events) {
    if (type === started && params?.initiator && !initiators.has(source.id)) {
      initiators.set(source.id, params.initiator);
    }
  }
  return log.events.flatMap(({ type, source, params }) =>
    type === alive && params?.url && !ownAnnotations.has(params.traffic_annotation ?? 0)
      ? [{ url: params.url, initiator: initiators.get(source.id) ?? 'not an origin' }]
      : [],
  );
}
