import type { Hold } from './hold.ts';
import { holdLasts } from './hold-lasts.ts';
import type { Session } from './session.ts';

/** The session's hold, renewed from now on. */
export const holdOf = ({ platform, owner }: Pick<Session, 'platform' | 'owner'>): Hold => ({
  owner,
  until: platform.now() + holdLasts,
});
