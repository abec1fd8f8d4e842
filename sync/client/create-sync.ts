import type { Result } from '../../guides/contracts/result.ts';
import type { Report } from '../../guides/measure/report.ts';
import type { JoinLinkRequest, MadeLink } from '../protocol/join-link.ts';
import type { SignIn } from '../protocol/sign-in.ts';
import { awaitNews, type NewsAnswer } from './await-news.ts';
import type { Enrolled } from './enrolled.ts';
import { joinWorkspace } from './join-workspace.ts';
import { makeLink } from './make-link.ts';
import type { SyncPlatform } from './platform.ts';
import { readPerson } from './read-person.ts';
import { type ReportWish, readReport } from './read-report.ts';
import { signIn } from './sign-in.ts';
import type { SyncAnswer } from './sync-answer.ts';
import type { SyncMemory } from './sync-memory.ts';
import { syncOnce } from './sync-once.ts';
import type { SyncWish } from './sync-wish.ts';

/** The sync of one browser with the server that it joined. Without one it asks nobody for anything. */
export interface Sync {
  /** Joins the workspace that a link leads to. */
  join(link: string): Promise<Result<Enrolled>>;
  /** Sends and fetches what is due. Never throws. */
  syncOnce(wish: SyncWish): Promise<SyncAnswer>;
  /** What the server holds of a person of this device, as JSON text. */
  readPerson(person: string): Promise<Result<string>>;
  /** Where the person signs in with their organisation, for a role that they have there. */
  signIn(): Promise<Result<SignIn>>;
  /** A link by which others join. Only an admin is given one. */
  makeLink(request: JoinLinkRequest): Promise<Result<MadeLink>>;
  /** The workspace's figures. Only those who write guides are given them. */
  readReport(wish: ReportWish): Promise<Result<Report>>;
  /** Forgets the token at hand, so that the next one brings the role of now. */
  renew(): void;
  /** Waits until there is newer content, half a minute at most. Never throws. */
  awaitNews(signal?: AbortSignal): Promise<NewsAnswer>;
  /** Leaves the workspace. Signals that are not sent yet stay, where nothing else is said. */
  leave(options?: { forgetSignals?: boolean }): Promise<void>;
}

/** Makes a sync. It does nothing until it is asked to. */
export const createSync = (platform: SyncPlatform): Sync => {
  const memory: SyncMemory = { clockAhead: 0, serverVersion: '' };
  return {
    join: link => joinWorkspace(platform, link),
    syncOnce: wish => syncOnce(platform, memory, wish),
    readPerson: person => readPerson(platform, memory, person),
    signIn: () => signIn(platform, memory),
    makeLink: request => makeLink(platform, memory, request),
    readReport: wish => readReport(platform, memory, wish),
    renew: () => {
      delete memory.token;
    },
    awaitNews: signal => awaitNews(platform, memory, signal),
    leave: async ({ forgetSignals = false } = {}) => {
      delete memory.token;
      await platform.store.leave({ forgetSignals });
    },
  };
};
