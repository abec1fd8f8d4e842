import posthog from 'posthog-js';
import 'posthog-js/dist/dead-clicks-autocapture';
import { report } from './report.ts';

interface Captured {
  event: string;
  properties: { $elements?: { tag_name?: string; nth_child?: number }[] };
}

const kinds: Record<string, string> = {
  $rageclick: 'rage-click',
  $dead_click: 'dead-click',
  $dead_swipe: 'dead-swipe',
};

const selectorOf = ({ properties }: Captured): string | undefined =>
  properties.$elements
    ?.map(({ tag_name, nth_child }) => `${tag_name}:nth-child(${nth_child ?? 1})`)
    .reverse()
    .join('>');

/** Starts PostHog without a server. The dead clicks are imported before, so that nothing is fetched. */
export const startPosthog = (settings: Record<string, unknown>): void => {
  if (window.top !== window) return;
  posthog.init('bench', {
    api_host: `${location.origin}/ph`,
    autocapture: true,
    capture_dead_clicks: true,
    advanced_disable_flags: true,
    disable_session_recording: true,
    persistence: 'memory',
    opt_out_useragent_filter: true,
    before_send: (captured: Captured) => {
      const kind = kinds[captured?.event];
      if (kind) report(kind, selectorOf(captured));
      return null;
    },
    ...settings,
  });
};
