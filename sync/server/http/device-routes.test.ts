import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { TestDevice } from '../../../tests/fixtures/server/test-device.ts';

describe.each(engineNames)('a device that joins a server on %s', name => {
  it('is told the workspace, its role and the key to pin, and may ask again where the answer was lost', async () => {
    const server = await openServer(name);
    const code = await server.codeFor('author', 1);
    const device = await TestDevice.create(server.fetch, () => server.clock.now);
    const first = await device.enrol(code);
    expect(first).toMatchObject({
      workspace: server.workspace.uuid,
      workspaceName: 'Example',
      role: 'author',
    });
    expect(await device.enrol(code)).toEqual(first);
    const other = await TestDevice.create(server.fetch, () => server.clock.now);
    await expect(other.enrol(code)).rejects.toThrow('The link to join does not count');
  });

  it('is refused with a code that nobody made, that is too old, or that belongs to another device’s name', async () => {
    const server = await openServer(name);
    const device = await TestDevice.create(server.fetch, () => server.clock.now);
    await expect(device.enrol('x'.repeat(32))).rejects.toThrow('The link to join does not count');
    const code = await server.codeFor('employee');
    await device.enrol(code);
    const thief = await TestDevice.create(server.fetch, () => server.clock.now);
    Object.defineProperty(thief, 'id', { value: device.id });
    await expect(thief.enrol(code)).rejects.toThrow('The link to join does not count');
    server.clock.now += 31 * 86_400_000;
    const late = await TestDevice.create(server.fetch, () => server.clock.now);
    await expect(late.enrol(code)).rejects.toThrow('The link to join does not count');
  });

  it('gets a token for a proof that is fresh, its own, for this server, and used once', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const status = async (assertion: string): Promise<number> =>
      (await device.ask('POST', '/v1/tokens', { assertion })).status;
    const proof = await device.assert();
    expect(await status(proof)).toBe(200);
    expect(await status(proof)).toBe(401);
    expect(await status(await device.assert({ audience: 'https://evil.example' }))).toBe(401);
    expect(await status(await device.assert({ at: server.clock.now - 3_600_000 }))).toBe(401);
    expect(await status(await device.assert({ at: server.clock.now + 7 * 86_400_000 }))).toBe(401);
    expect(await status(await device.assert({ lifetime: 86_400 }))).toBe(401);
    expect(await status(await device.assert({ id: `${'x'.repeat(20)}\0` }))).toBe(401);
    const other = await TestDevice.create(server.fetch, () => server.clock.now);
    Object.defineProperty(other, 'id', { value: device.id });
    expect(await status(await other.assert())).toBe(401);
    expect(await status('no.jwt')).toBe(400);
  });

  it('has a name that both databases take for the same, or is refused', async () => {
    const server = await openServer(name);
    const device = await server.join();
    Object.defineProperty(device, 'id', { value: '-'.repeat(36) });
    expect((await device.refresh()).status).toBe(401);
    const loud = await TestDevice.create(server.fetch, () => server.clock.now);
    Object.defineProperty(loud, 'id', { value: loud.id.toUpperCase() });
    await expect(loud.enrol(await server.codeFor('employee'))).rejects.toThrow('device is not in lower case');
  });

  it('learns the server’s time from every answer, so that a wrong clock can be made up for', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const answer = await device.ask('POST', '/v1/tokens', { assertion: await device.assert({ at: 0 }) });
    expect(answer.status).toBe(401);
    expect(Number(answer.headers.get('handrail-time'))).toBe(server.clock.now);
  });

  it('may do nothing without a token, with one that has run out, or with one that was changed', async () => {
    const server = await openServer(name);
    const device = await server.join();
    expect((await device.ask('GET', '/v1/changes')).status).toBe(200);
    server.clock.now += 601_000;
    expect((await device.ask('GET', '/v1/changes')).status).toBe(401);
    device.borrow('');
    expect((await device.ask('GET', '/v1/changes')).status).toBe(401);
    const { token } = await (await device.refresh()).json();
    device.borrow(`${token.slice(0, -3)}AAA`);
    expect((await device.ask('GET', '/v1/changes')).status).toBe(401);
  });

  it('is shut out by an admin, and told so', async () => {
    const server = await openServer(name);
    const [device, admin] = [await server.join(), await server.join('admin')];
    expect((await admin.ask('DELETE', `/v1/devices/${device.id}`)).status).toBe(200);
    expect((await admin.ask('DELETE', `/v1/devices/${device.id}`)).status).toBe(404);
    const answer = await device.refresh();
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: 'revoked' });
  });
});
