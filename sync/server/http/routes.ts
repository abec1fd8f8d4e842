import type { Hono } from 'hono';
import type { Bearer } from '../access/access-token.ts';

/** What a request carries once it is known who sends it. */
export interface Variables {
  bearer: Bearer;
}

/** The server's routes. */
export type Routes = Hono<{ Variables: Variables }>;
