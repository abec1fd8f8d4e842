import { z } from '../../guides/schema/zod.ts';

/**
 * `GET /v1/news?since=N&wait=S`: the server's word on where the published content stands, as soon as that is beyond N, or after S
 * seconds at the latest. A device that is awake asks it again and again, and hears of a publication within seconds.
 */
export const newsSchema = z.object({ sequence: z.int().min(0) });

/** The longest that a device may ask a server to wait, in seconds: browsers give up on what says nothing for half a minute. */
export const longestWait = 25;
