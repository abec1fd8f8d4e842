import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { SignIn } from '../../protocol/sign-in.ts';
import { Refusal } from '../http/refusal.ts';
import type { ServerContext } from '../server-context.ts';
import { type SignInSettings, type WorkspaceRow, workspaceSettingsSchema } from '../workspaces/workspace.ts';
import { bindPerson } from './bind-person.ts';
import type { DeviceRow } from './device-row.ts';
import { rememberProviders } from './remember-providers.ts';

/** For how long a person may be signing in, in ms. */
const timeToSignIn = 600_000;

/** Lets people sign in by OpenID Connect: code, PKCE, state and nonce. */
export interface SignIns {
  /**
   * Begins for a device.
   *
   * @throws Refusal where the workspace has no provider, or it does not answer
   */
  start(device: { id: string; workspace: number }): Promise<SignIn>;
  /**
   * Ends where the provider has sent the person back. Each state counts once.
   *
   * @param query what the provider has put behind the address
   * @throws Refusal where it does not count
   */
  finish(query: URLSearchParams): Promise<void>;
}

/** @param server whose clock says what is too late */
export const signIns = (
  server: Pick<ServerContext, 'engine' | 'secret' | 'now' | 'publicOrigin'>,
): SignIns => {
  const { engine, now } = server;
  const back = `${server.publicOrigin}/v1/sign-ins/callback`;
  const providerOf = rememberProviders(server.secret, now);
  const settingsOf = async (workspace: number): Promise<SignInSettings> => {
    const [row] = await engine.snapshot(transaction =>
      transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]),
    );
    const { signIn } = workspaceSettingsSchema.parse(JSON.parse(row?.settings ?? '{}'));
    if (!signIn)
      throw new Refusal(
        'not-found',
        'Nobody signs in to this workspace yet; ask your admin to name a provider.',
      );
    return signIn;
  };
  const providerFor = async (workspace: number): Promise<Configuration> => {
    const settings = await settingsOf(workspace);
    return providerOf(settings).catch(() => {
      throw silent();
    });
  };
  return {
    async start({ id, workspace }) {
      const provider = await providerFor(workspace);
      const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
      await engine.transaction(async transaction => {
        await transaction.run('forgetSignIns', [now()]);
        await transaction.run('insertSignIn', [state, id, verifier, nonce, now() + timeToSignIn]);
      });
      const address = buildAuthorizationUrl(provider, {
        redirect_uri: back,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        // Nobody is signed in by opening an address alone: it may have come from somebody else.
        prompt: 'login',
      });
      return { address: address.href };
    },
    async finish(query) {
      const over = new Refusal(
        'malformed',
        'This sign-in is over, or was never begun; begin again in Handrail.',
      );
      const state = query.get('state') ?? '';
      const { started, device } = await engine.transaction(async transaction => {
        const [row] = await transaction.rows<{ device: string; verifier: string; nonce: string }>(
          'takeSignIn',
          [state, now()],
        );
        const [owner] = row ? await transaction.rows<DeviceRow>('readDevice', [row.device]) : [];
        return { started: row, device: owner };
      });
      if (!started || !device || device.revoked_at !== null) throw over;
      const provider = await providerFor(device.workspace);
      const answer = await authorizationCodeGrant(provider, new URL(`${back}?${query}`), {
        expectedState: state,
        expectedNonce: started.nonce,
        pkceCodeVerifier: started.verifier,
        idTokenExpected: true,
      }).catch(error => {
        throw refusalFor(error);
      });
      const claims = answer.claims();
      if (!claims || claims.sub === '') throw refusalFor(undefined);
      await engine.transaction(transaction =>
        bindPerson(server, transaction, device, { issuer: claims.iss, subject: claims.sub }),
      );
    },
  };
};

const silent = (): Refusal =>
  new Refusal(
    'internal',
    'The provider by which you sign in does not answer; try again later, or tell your admin.',
  );

const refusalFor = (error: unknown): Refusal => {
  if (error instanceof AuthorizationResponseError)
    return new Refusal('forbidden', 'The provider did not sign you in; begin again in Handrail.');
  if (error instanceof TypeError || (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT'))
    return silent();
  return new Refusal(
    'forbidden',
    'What the provider said does not fit this sign-in; begin again in Handrail.',
  );
};
