/** What the latest server understands. */
export const latestLevel = 2;

/** Types of signals that came with level 1 and level 2, and fields that did. */
const typesOf: Readonly<Record<string, number>> = {
  'task-done': 1,
  'launcher-pressed': 1,
  'step-answered': 2,
};
const fieldsOf: Readonly<Record<string, number>> = { page: 1, reason: 2 };

/**
 * Answers as a server of a lower level would: what came later it meets under names that it does not know, and it says its own
 * version. All else is what the latest does.
 */
export const olderServer = async (
  level: number,
  request: Request,
  latest: (request: Request) => Promise<Response>,
): Promise<Response> => {
  const isBatch = level < latestLevel && new URL(request.url).pathname === '/v1/signals';
  const answer = await latest(
    isBatch
      ? new Request(request.url, {
          method: request.method,
          headers: request.headers,
          body: aged(level, await request.text()),
        })
      : request,
  );
  const headers = new Headers(answer.headers);
  headers.set('Handrail-Version', `1.${level}.0`);
  return new Response(answer.body, { status: answer.status, headers });
};

const aged = (level: number, text: string): string => {
  const { signals, ...rest } = JSON.parse(text) as { signals: Record<string, unknown>[] };
  const older = signals.map(signal => {
    const type = `${signal.type}`;
    const fields = Object.entries(signal).map(([name, value]) => [
      (fieldsOf[name] ?? 0) > level ? `later-${name}` : name,
      value,
    ]);
    return { ...Object.fromEntries(fields), type: (typesOf[type] ?? 0) > level ? `later-${type}` : type };
  });
  return JSON.stringify({ ...rest, signals: older });
};
