import type { Configuration } from 'openid-client';
import type { SignInSettings } from '../workspaces/workspace.ts';
import { findProvider } from './find-provider.ts';
import type { ServerSecret } from './server-secret.ts';

/** For how long what a provider has said of itself may be used, in ms. */
const freshFor = 3_600_000;
/** The most providers that are remembered; those that were asked first are forgotten first. */
const mostProviders = 1000;

/**
 * Finds providers, and remembers them for an hour.
 *
 * @returns a function that throws as `findProvider` does
 */
export const rememberProviders = (
  secret: ServerSecret,
  now: () => number,
): ((settings: SignInSettings) => Promise<Configuration>) => {
  const known = new Map<string, { until: number; provider: Promise<Configuration> }>();
  return settings => {
    const name = JSON.stringify(settings);
    const before = known.get(name);
    if (before && before.until > now()) return before.provider;
    const provider = findProvider(secret, settings);
    known.delete(name);
    known.set(name, { until: now() + freshFor, provider });
    if (known.size > mostProviders) known.delete(known.keys().next().value ?? '');
    // The next one who asks may have more luck.
    provider.catch(() => known.delete(name));
    return provider;
  };
};
