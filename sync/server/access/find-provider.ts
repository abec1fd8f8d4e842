import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import type { SignInSettings } from '../workspaces/workspace.ts';
import { fetchOutside } from './fetch-outside.ts';
import type { ServerSecret } from './server-secret.ts';

/** How long a provider may take over an answer, in seconds. */
const patience = 10;

/**
 * Asks a provider what it can do and where.
 *
 * @param settings as they are stored
 * @throws Error where it does not answer, or is another than it should be
 */
export const findProvider = async (
  secret: ServerSecret,
  { issuer, clientId, clientSecret }: SignInSettings,
): Promise<Configuration> => {
  const isOnThisMachine = issuer.startsWith('http:');
  const authentication = clientSecret ? withSecret(secret.open(clientSecret)) : None();
  return discovery(new URL(issuer), clientId, {}, authentication, {
    timeout: patience,
    [customFetch]: (address, { method, headers, body }) =>
      fetchOutside(address, { method, headers, body: body?.toString() }),
    execute: isOnThisMachine
      ? [enableNonRepudiationChecks, allowInsecureRequests]
      : [enableNonRepudiationChecks],
  });
};

/** In the header, which every provider takes that says nothing else. */
const withSecret = (clientSecret: string): ClientAuth => {
  const [inHeader, inBody] = [ClientSecretBasic(clientSecret), ClientSecretPost(clientSecret)];
  return (server, ...request) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (ways.includes('client_secret_basic') ? inHeader : inBody)(server, ...request);
  };
};
