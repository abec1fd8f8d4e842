import { startPosthog } from './start-posthog.ts';

/** The older rule for rage clicks, without exclusions, and nothing else (anchors §2, §11). */
startPosthog({ rageclick: true, capture_dead_clicks: false });
