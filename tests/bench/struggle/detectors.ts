import { buildExtension } from '../../../scripts/build.ts';
import { bundlePeer } from './bundle-peer.ts';
import type { DetectorBrowser } from './detector-browser.ts';
import { startHandrail } from './handrail-browser.ts';
import { installPeers } from './install-peers.ts';
import { startPeer } from './peer-browser.ts';

const peers = ['posthog', 'posthog-legacy', 'sentry', 'datadog', 'amplitude', 'mixpanel', 'newrelic'];

/** Every detector: Handrail, and its peers, in the order of the tables. */
export const detectorNames: readonly string[] = ['handrail', ...peers];

/**
 * Builds or installs and bundles what a detector needs.
 *
 * @param built whether Handrail is taken as it was built for the tests last
 * @returns how to start a browser with it
 * @throws when there is no such detector
 */
export const prepareDetector = async (
  name: string,
  built: boolean,
): Promise<() => Promise<DetectorBrowser>> => {
  if (!detectorNames.includes(name)) {
    throw new Error(`There is no detector "${name}". There are: ${detectorNames.join(', ')}.`);
  }
  if (name === 'handrail') {
    if (!built) await buildExtension({ e2e: true, families: ['chrome'] });
    return startHandrail;
  }
  installPeers();
  const script = await bundlePeer(name);
  return () => startPeer(script);
};
