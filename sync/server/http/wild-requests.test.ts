import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGuideFile } from '../../../guides/exchange/write-guide-file.ts';
import { wildRequest } from '../../../tests/fixtures/arbitrary/requests.ts';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { sampleGuide } from '../../../tests/fixtures/sample-guide.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { remarkEvents } from '../../../tests/fixtures/server/remark-events.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';
import { problemSchema } from '../../protocol/problem.ts';
import { accessTokens } from '../access/access-token.ts';

/** How many requests are made: some with all other tests, 100,000 of them by `npm run test:faults`. */
const requests = Number(process.env.HANDRAIL_REQUESTS ?? 1500);
/** What is only in the other workspace. */
const elsewhere = 'nobody-else-may-see-this';

describe.each(engineNames)('a server on %s', name => {
  it(`refuses whatever is wrong by its field, never fails, and tells nothing of another workspace, ${requests} times`, {
    timeout: 1_800_000,
  }, async () => {
    const server = await openServer(name);
    const [admin, employee] = [await server.join('admin'), await server.join('employee')];
    const other = await server.addWorkspace();
    const stranger = await server.join('admin', other);
    const guide = sampleGuide(2, { id: 'order', title: { en: elsewhere } });
    const body = writeGuideFile({
      format: 'handrail/guide-file',
      formatVersion: 2,
      guide,
      lessons: [],
      pictures: [],
    });
    expect((await stranger.ask('POST', '/v1/publications', { kind: 'guide', body })).status).toBe(200);
    expect((await stranger.send(sampleRun(stranger.person, server.clock.now, elsewhere))).status).toBe(200);
    const policy = { kind: 'policy', body: '{"remarks":true}' };
    for (const each of [admin, stranger])
      expect((await each.ask('POST', '/v1/publications', policy)).status).toBe(200);
    const remark = remarkEvents(stranger.person, server.clock.now).remark(elsewhere);
    expect(await (await stranger.remark([remark])).json()).toMatchObject({ acknowledged: [remark.id] });
    const tokens = accessTokens(server.context.secret);
    const issue = async (device: string, role: 'admin' | 'employee', ago = 0): Promise<string> =>
      (await tokens.issue({ device, workspace: server.workspace.id, role }, server.clock.now - ago)).token;
    const bearers = {
      admin: await issue(admin.id, 'admin'),
      employee: await issue(employee.id, 'employee'),
      old: await issue(admin.id, 'admin', 3_600_000),
      wrong: 'eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4ifQ.',
      none: '',
    };
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(wildRequest, async ({ method, path, body: sent, token }) => {
        // A device may send so much a minute, and no more.
        server.clock.now += 200;
        if (server.clock.now % 500_000 < 200) {
          bearers.admin = await issue(admin.id, 'admin');
          bearers.employee = await issue(employee.id, 'employee');
        }
        const answer = await server.fetch(
          new Request(`https://handrail.example${path}`, {
            method,
            headers: bearers[token] ? { authorization: `Bearer ${bearers[token]}` } : {},
            ...(sent === undefined ? {} : { body: sent as BodyInit }),
          }),
        );
        const text = await answer.text();
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
        expect([answer.status, text]).toSatisfy(([status]) => status < 500);
        expect(text).not.toContain(elsewhere);
        expect(text).not.toContain(stranger.id);
        // People who come back from a provider are answered with a page, and authors with the draft that came first.
        const isPage =
          answer.headers.get('content-type')?.startsWith('text/html') && path.includes('callback');
        if (answer.status >= 400 && !isPage && !path.startsWith('/v1/drafts')) {
          const problem = problemSchema.parse(JSON.parse(text));
          expect(problem.status).toBe(answer.status);
        }
      }),
      { numRuns: requests },
    );
    // That it lets nothing through would be no feat if everything were refused.
    for (const status of [200, 400, 401, 403, 404]) expect(seen.get(status) ?? 0).toBeGreaterThan(0);
    await stranger.refresh();
    const { guides } = await (await stranger.ask('GET', '/v1/report?from=2026-06-01&to=2026-06-02')).json();
    expect(guides).toHaveLength(2);
    const { events } = await (await stranger.ask('GET', '/v1/remarks?since=0')).json();
    expect(events).toEqual([{ sequence: 1, event: remark }]);
  });
});
