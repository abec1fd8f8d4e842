import { startPosthog } from './start-posthog.ts';

startPosthog({ defaults: '2026-05-30' });
