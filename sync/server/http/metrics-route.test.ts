import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { parseMetrics } from '../../../tests/fixtures/server/parse-metrics.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';
import { metricSet } from '../observe/metric-set.ts';

const ask = (headers: Record<string, string> = {}) =>
  new Request('https://handrail.example/metrics', { headers });

describe.each(engineNames)('what a server on %s tells of itself', name => {
  it('is counted by patterns, and names no person, device or signal', async () => {
    const server = await openServer(name);
    const [device, admin] = [await server.join(), await server.join('admin')];
    const run = sampleRun(device.person, server.clock.now);
    const odd = {
      id: run[0]?.id.replace(/^./, 'f'),
      at: server.clock.now,
      person: device.person,
      type: 'of-later',
    };
    const wrong = { ...run[0], id: run[1]?.id.replace(/^./, 'f'), at: 'never' };
    expect((await device.send([...run, odd, wrong])).status).toBe(200);
    await device.ask('GET', `/v1/people/${device.person}`);
    await device.ask('GET', `/nowhere/${device.id}?secret=hush`, undefined, { 'x-name': 'hush' });
    await device.ask('GET', `/v1/drafts/${device.id}`);
    await admin.ask('DELETE', `/v1/devices/${device.id}`);
    await device.ask('DELETE', `/v1/people/${device.person}`);
    const answer = await server.fetch(ask(), '127.0.0.1');
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await answer.text();
    const rows = parseMetrics(text);
    const value = (metric: string, labels: Record<string, string>) =>
      rows.find(row => row.name === metric && JSON.stringify(row.labels) === JSON.stringify(labels))?.value;
    const requests = (method: string, route: string, status: string) =>
      value('handrail_requests_total', { method, route, status });
    expect(requests('POST', '/v1/signals', '2xx')).toBe(1);
    expect(requests('POST', '/v1/tokens', '2xx')).toBe(2);
    expect(requests('GET', '/v1/people/:person', '2xx')).toBe(1);
    expect(requests('DELETE', '/v1/devices/:device', '2xx')).toBe(1);
    expect(requests('GET', 'none', '4xx')).toBe(1);
    expect(value('handrail_signals_total', { outcome: 'acknowledged' })).toBe(3);
    expect(value('handrail_signals_total', { outcome: 'refused' })).toBe(1);
    expect(value('handrail_signals_total', { outcome: 'not-yet' })).toBe(1);
    expect(value('handrail_queue_signals', {})).toBe(0);
    expect(value('process_resident_memory_bytes', {})).toBeGreaterThan(1_000_000);
    const written = { kind: 'write', outcome: 'done' };
    expect(value('handrail_transaction_seconds_count', written)).toBeGreaterThan(3);
    expect(value('handrail_transaction_seconds_bucket', { ...written, le: '+Inf' })).toBe(
      value('handrail_transaction_seconds_count', written),
    );

    const log = JSON.stringify(server.lines);
    expect(server.lines).toContainEqual({
      event: 'request',
      method: 'GET',
      route: '/v1/people/:person',
      status: 200,
      ms: expect.any(Number),
    });
    const names = [
      device.id,
      device.person,
      admin.id,
      server.workspace.uuid,
      ...run.map(({ id }) => id),
      'hush',
      'order',
    ];
    for (const each of names) {
      expect(log).not.toContain(each);
      expect(text).not.toContain(each);
    }
  });
});

describe('metrics', () => {
  it('are read on the same machine or with the token, and by nobody else', async () => {
    const server = await openServer('sqlite', { metricsToken: 'a token of the operator' });
    const status = async (address: string, headers?: Record<string, string>) =>
      (await server.fetch(ask(headers), address)).status;
    expect(await status('127.0.0.1')).toBe(200);
    expect(await status('::1')).toBe(200);
    expect(await status('::ffff:127.0.0.1')).toBe(200);
    expect(await status('203.0.113.9')).toBe(403);
    expect(await status('')).toBe(403);
    // A proxy on the same machine asks for somebody else.
    expect(await status('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).toBe(403);
    expect(await status('203.0.113.9', { authorization: 'Bearer a token of the operator' })).toBe(200);
    expect(await status('203.0.113.9', { authorization: 'Bearer a token of the operato' })).toBe(403);
    const withoutToken = await openServer('sqlite');
    const answer = await withoutToken.fetch(ask({ authorization: 'Bearer undefined' }), '203.0.113.9');
    expect(answer.status).toBe(403);
    // No page of another origin reads them in a browser of the server’s machine.
    const page = await server.fetch(ask({ origin: 'https://evil.example' }), '127.0.0.1');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('are written by the format’s rules, whatever a label says', () => {
    const metrics = metricSet();
    metrics.counter('odd_total', 'Lines\nand \\ strokes')({ name: 'a "word" \\ and\na line' }, 2);
    const note = metrics.histogram('seconds', 'Time', [0.1, 1]);
    for (const value of [0.05, 0.1, 0.5, 7]) note({ kind: 'x' }, value);
    const rows = parseMetrics(metrics.text());
    expect(rows[0]).toEqual({
      name: 'odd_total',
      labels: { name: 'a \\"word\\" \\\\ and\\na line' },
      value: 2,
    });
    expect(rows.slice(1).map(({ name, labels, value }) => [name, labels.le, value])).toEqual([
      ['seconds_bucket', '0.1', 2],
      ['seconds_bucket', '1', 3],
      ['seconds_bucket', '+Inf', 4],
      ['seconds_sum', undefined, 7.65],
      ['seconds_count', undefined, 4],
    ]);
  });
});
