import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { type OpenServer, openServer } from '../../../tests/fixtures/server/open-server.ts';
import { startProvider, type TestProvider } from '../../../tests/fixtures/server/start-provider.ts';
import type { TestDevice } from '../../../tests/fixtures/server/test-device.ts';
import type { Engine } from '../database/engine.ts';

const origin = 'https://handrail.example';

/** A server whose workspace has a provider. The provider goes by the real clock, so the server's begins there, too. */
const open = async (name: Engine['name']) => {
  const server = await openServer(name);
  server.clock.now = Date.now();
  const provider = await startProvider(`${origin}/v1/sign-ins/callback`);
  const admin = await server.join('admin');
  const { issuer, clientId, clientSecret } = provider;
  const set = await admin.ask('PUT', '/v1/settings', { signIn: { issuer, clientId, clientSecret } });
  expect(set.status).toBe(200);
  return { server, provider, admin };
};

const addressFor = async (device: TestDevice): Promise<URL> => {
  const answer = await device.ask('POST', '/v1/sign-ins');
  expect(answer.status).toBe(200);
  return new URL((await answer.json()).address);
};

const comeBack = async (server: OpenServer, to: URL): Promise<{ status: number; text: string }> => {
  const answer = await server.fetch(new Request(to));
  return { status: answer.status, text: await answer.text() };
};

const signIn = async (server: OpenServer, provider: TestProvider, device: TestDevice, account: string) =>
  comeBack(server, await provider.visit((await addressFor(device)).href, account));

const roleOf = async (device: TestDevice): Promise<string> => (await (await device.refresh()).json()).role;

const members = async (admin: TestDevice) => (await (await admin.ask('GET', '/v1/members')).json()).members;

describe.each(engineNames)('somebody who signs in to a server on %s', name => {
  it('has their own role on the device, until they sign out or twelve hours have passed', async () => {
    const { server, provider, admin } = await open(name);
    const device = await server.join();
    const page = await signIn(server, provider, device, 'ada');
    expect(page).toMatchObject({ status: 200 });
    expect(page.text).toContain('You are signed in');
    expect(page.text).not.toMatch(/<script|ada/);
    expect(await roleOf(device)).toBe('employee');
    const [ada, ...others] = await members(admin);
    expect(others).toEqual([]);
    expect(ada).toMatchObject({ issuer: provider.issuer, subject: 'ada', role: 'employee' });

    expect((await admin.ask('PUT', `/v1/members/${ada.id}`, { role: 'author' })).status).toBe(200);
    expect(await roleOf(device)).toBe('author');
    await device.ask('DELETE', '/v1/sign-ins');
    expect(await roleOf(device)).toBe('employee');
    await signIn(server, provider, device, 'ada');
    expect(await members(admin)).toEqual([{ ...ada, role: 'author' }]);
    expect(await roleOf(device)).toBe('author');
    server.clock.now += 12 * 3_600_000;
    expect(await roleOf(device)).toBe('employee');

    await admin.refresh();
    const { entries } = await (await admin.ask('GET', '/v1/audit')).json();
    const noted = entries.map(
      ({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`,
    );
    expect(noted.sort()).toEqual([
      `role ${ada.id} author`,
      'settings signIn',
      `sign-in ${ada.id}`,
      `sign-in ${ada.id}`,
      `sign-out ${device.id}`,
    ]);
  });

  it('keeps the device’s role where it is the higher one', async () => {
    const { server, provider } = await open(name);
    const device = await server.join('author');
    await signIn(server, provider, device, 'ada');
    expect(await roleOf(device)).toBe('author');
  });

  it('comes back with what the provider gave for this sign-in, once, within ten minutes', async () => {
    const { server, provider, admin } = await open(name);
    const [device, other] = [await server.join(), await server.join()];
    const visit = async (address: URL, account: string | null = 'ada') =>
      provider.visit(address.href, account);
    const changed = (address: URL, parameter: string, value: string): URL => {
      const copy = new URL(address);
      copy.searchParams.set(parameter, value);
      return copy;
    };
    const back = await visit(await addressFor(device));
    expect((await comeBack(server, changed(back, 'state', 'x'.repeat(43)))).status).toBe(400);
    const [late, early] = [back, await visit(await addressFor(device))];
    server.clock.now += 601_000;
    expect((await comeBack(server, late)).status).toBe(400);
    server.clock.now -= 601_000;
    expect((await comeBack(server, late)).status).toBe(200);
    expect((await comeBack(server, late)).status).toBe(400);
    expect((await comeBack(server, late)).text).toContain('This sign-in is over, or was never begun');

    // The code that another sign-in was given does not fit this one's verifier.
    const foreign = await visit(await addressFor(other), 'eve');
    const mixed = changed(early, 'code', foreign.searchParams.get('code') ?? '');
    expect(await comeBack(server, mixed)).toMatchObject({ status: 403 });
    const replayed = changed(
      await visit(await addressFor(other), 'eve'),
      'code',
      late.searchParams.get('code') ?? '',
    );
    expect(await comeBack(server, replayed)).toMatchObject({ status: 403 });
    const otherNonce = await visit(changed(await addressFor(other), 'nonce', 'n'.repeat(43)), 'eve');
    expect(await comeBack(server, otherNonce)).toMatchObject({ status: 403 });
    const otherChallenge = await visit(
      changed(await addressFor(other), 'code_challenge', 'c'.repeat(43)),
      'eve',
    );
    expect(await comeBack(server, otherChallenge)).toMatchObject({ status: 403 });
    const otherIssuer = changed(await visit(await addressFor(other), 'eve'), 'iss', 'https://evil.example');
    expect(await comeBack(server, otherIssuer)).toMatchObject({ status: 403 });
    const declined = await comeBack(server, await visit(await addressFor(other), null));
    expect(declined).toMatchObject({ status: 403 });
    expect(declined.text).toContain('The provider did not sign you in; begin again in Handrail.');
    expect((await members(admin)).map(({ subject }: { subject: string }) => subject)).toEqual(['ada']);
  });

  it('comes back to nothing where the device was shut out meanwhile', async () => {
    const { server, provider, admin } = await open(name);
    const device = await server.join();
    const back = await provider.visit((await addressFor(device)).href, 'ada');
    await admin.ask('DELETE', `/v1/devices/${device.id}`);
    expect((await comeBack(server, back)).status).toBe(400);
    expect(await members(admin)).toEqual([]);
  });

  it('is told in one sentence where the provider does not answer, or there is none', async () => {
    const { server, provider } = await open(name);
    const device = await server.join();
    const back = await provider.visit((await addressFor(device)).href, 'ada');
    await provider.stop();
    const page = await comeBack(server, back);
    expect(page.status).toBe(500);
    expect(page.text).toContain(
      'The provider by which you sign in does not answer; try again later, or tell your admin.',
    );
    server.clock.now += 3_600_000;
    await device.refresh();
    const answer = await device.ask('POST', '/v1/sign-ins');
    expect(await answer.json()).toMatchObject({ title: expect.stringContaining('does not answer') });
    const stranger = await server.join('employee', await server.addWorkspace());
    expect(await (await stranger.ask('POST', '/v1/sign-ins')).json()).toMatchObject({
      status: 404,
      title: 'Nobody signs in to this workspace yet; ask your admin to name a provider.',
    });
  });

  it('is seen and changed by nobody of another workspace', async () => {
    const { server, provider, admin } = await open(name);
    await signIn(server, provider, await server.join(), 'ada');
    const [{ id }] = await members(admin);
    const stranger = await server.join('admin', await server.addWorkspace());
    expect(await members(stranger)).toEqual([]);
    expect((await stranger.ask('PUT', `/v1/members/${id}`, { role: 'admin' })).status).toBe(404);
    expect((await (await stranger.ask('GET', '/v1/settings')).json()).signIn).toBeUndefined();
    const author = await server.join('author');
    expect((await author.ask('GET', '/v1/members')).status).toBe(403);
    expect((await author.ask('PUT', `/v1/members/${id}`, { role: 'admin' })).status).toBe(403);
    expect((await author.ask('PUT', '/v1/settings', {})).status).toBe(403);
    expect((await admin.ask('PUT', `/v1/members/${id}`, { role: 'queen' })).status).toBe(400);
    expect((await members(admin))[0].role).toBe('employee');
  });

  it('stays admin where nobody else is one', async () => {
    const { server, provider, admin } = await open(name);
    const device = await server.join();
    await signIn(server, provider, device, 'ada');
    const [{ id }] = await members(admin);
    expect((await admin.ask('DELETE', `/v1/devices/${admin.id}`)).status).toBe(409);
    await admin.ask('PUT', `/v1/members/${id}`, { role: 'admin' });
    expect(await roleOf(device)).toBe('admin');
    expect((await device.ask('DELETE', `/v1/devices/${admin.id}`)).status).toBe(200);
    const demoted = await device.ask('PUT', `/v1/members/${id}`, { role: 'author' });
    expect(await demoted.json()).toMatchObject({
      status: 409,
      title: expect.stringContaining('name another admin first'),
    });
    // Nobody could sign in any more who is an admin.
    expect((await device.ask('PUT', '/v1/settings', {})).status).toBe(409);
    expect(await roleOf(device)).toBe('admin');
  });
});

describe.each(engineNames)('the settings of a workspace on %s', name => {
  it('are what an admin sets, and the provider’s secret is shown to nobody and sealed', async () => {
    const { server, provider, admin } = await open(name);
    const { issuer, clientId, clientSecret } = provider;
    const settings = {
      review: true,
      keepSignals: 30,
      keepFacts: 60,
      keepCounters: 90,
      keepRemarks: 30,
      signIn: { issuer, clientId },
    };
    const answer = await admin.ask('PUT', '/v1/settings', settings);
    expect(await answer.json()).toEqual(settings);
    expect(await (await admin.ask('GET', '/v1/settings')).json()).toEqual(settings);
    expect(await (await server.context.workspaceOf(server.workspace.id)).review).toBe(true);
    // The secret is kept where it is left out, and only for the same provider.
    expect((await signIn(server, provider, await server.join(), 'ada')).status).toBe(200);
    const stored = async () => {
      const [row] = await server.context.engine.snapshot(transaction =>
        transaction.rows<{ settings: string }>('readWorkspaceById', [server.workspace.id]),
      );
      return row?.settings ?? '';
    };
    expect(await stored()).toContain('clientSecret');
    expect(await stored()).not.toContain(clientSecret);
    await admin.ask('PUT', '/v1/settings', { ...settings, signIn: { issuer, clientId: 'other' } });
    expect(await stored()).not.toContain('clientSecret');
  });

  it('are refused by the field that is wrong', async () => {
    const { provider, admin } = await open(name);
    const refused = async (settings: unknown) => (await admin.ask('PUT', '/v1/settings', settings)).json();
    const clientId = 'handrail';
    expect(await refused({ keepSignals: 0 })).toMatchObject({ status: 400, field: 'keepSignals' });
    expect(await refused({ keepSignal: 9 })).toMatchObject({ status: 400, field: 'keepSignal' });
    const field = 'signIn.issuer';
    for (const issuer of ['http://accounts.example', 'ftp://x', 'nonsense', 'javascript:alert(1)'])
      expect(await refused({ signIn: { issuer, clientId } })).toMatchObject({
        status: 400,
        field,
        title: expect.stringContaining('is not an address that begins with https://'),
      });
    const silent = {
      status: 400,
      field,
      title:
        'signIn.issuer is not the address of an OpenID provider that answers; give what the provider calls its issuer.',
    };
    expect(await refused({ signIn: { issuer: `${provider.issuer}/elsewhere`, clientId } })).toMatchObject(
      silent,
    );
    await provider.stop();
    expect(await refused({ signIn: { issuer: provider.issuer, clientId } })).toMatchObject(silent);
  });
});
