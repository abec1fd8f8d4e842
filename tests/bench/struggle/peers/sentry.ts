import { init, replayIntegration } from '@sentry/browser';
import { report } from './report.ts';

interface RecordedEvent {
  data?: {
    tag?: string;
    payload?: {
      category?: string;
      message?: string;
      data?: { endReason?: string; clickCount?: number; timeAfterClickMs?: number };
    };
  };
}

/** From how many clicks on a dead one on Sentry speaks of rage (`event_parser.py` in getsentry/sentry). */
const rage = 5;

const listen = (event: RecordedEvent): RecordedEvent => {
  const payload = event.data?.payload;
  if (payload?.category !== 'ui.slowClickDetected' || payload.data?.endReason !== 'timeout') return event;
  // The message is the way down the tree, with attributes: a selector, where it was not cut.
  report((payload.data.clickCount ?? 1) >= rage ? 'rage-click' : 'dead-click', payload.message);
  return event;
};

if (window.top === window) {
  init({
    dsn: `${location.protocol}//bench@${location.host}/1`,
    integrations: [
      replayIntegration({ useCompression: false, minReplayDuration: 0, beforeAddRecordingEvent: listen }),
    ],
    replaysSessionSampleRate: 1,
    transport: () => ({ send: async () => ({}), flush: async () => true }),
  });
}
