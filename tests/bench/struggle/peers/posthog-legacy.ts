import { startPosthog } from './start-posthog.ts';

/** The older rule for rage clicks, without exclusions, and nothing else: `rageclick: true`, as before the defaults of 2025-11-30. */
startPosthog({ rageclick: true, capture_dead_clicks: false });
