import { frustrationPlugin } from '@amplitude/plugin-autocapture-browser';
import { report } from './report.ts';
import { whenBody } from './when-body.ts';

const kinds: Record<string, string> = {
  '[Amplitude] Rage Click': 'rage-click',
  '[Amplitude] Dead Click': 'dead-click',
  '[Amplitude] Error Click': 'error-click',
  '[Amplitude] Thrashed Cursor': 'cursor-thrash',
};

const quiet = () => undefined;
const loggerProvider = { debug: quiet, log: quiet, warn: quiet, error: quiet, enable: quiet, disable: quiet };

const track = (event: string | { event_type: string }, properties?: Record<string, unknown>): void => {
  const name = typeof event === 'string' ? event : event.event_type;
  const selector = properties?.['[Amplitude] Element Selector'];
  report(kinds[name] ?? name, typeof selector === 'string' ? selector : undefined);
};

whenBody(() => {
  const plugin = frustrationPlugin({
    deadClicks: true,
    rageClicks: true,
    errorClicks: true,
    thrashedCursor: true,
  });
  void plugin.setup({ loggerProvider }, { track });
});
