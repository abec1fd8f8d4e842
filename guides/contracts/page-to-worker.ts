import type { Report } from '../measure/report.ts';
import type { Draft, Guide } from '../schema/guide.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { Picture } from '../schema/picture.ts';
import type { Policy } from '../schema/policy.ts';
import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { Theme } from '../schema/theme.ts';
import type { Remarks } from './remarks.ts';
import type { Failure } from './result.ts';
import type { Publishing, Sharing } from './sharing.ts';
import type { Workspace } from './workspace.ts';

/** The state of Handrail on this device. */
export interface Status {
  /** `managed`: the organisation decided, and its notice is shown. */
  consent: 'unasked' | 'given' | 'refused' | 'managed';
  policy: Policy;
  /** What the organisation set and does not count: a sentence for each field. Told to whoever asks for the status. */
  policyProblems?: Failure[];
  /** Epoch milliseconds until which Handrail is quiet, or absent. */
  pausedUntil?: number;
  /** `newer`: made by a newer Handrail, so nothing is read or written. */
  database: 'ready' | 'newer' | 'failed';
  authoring: boolean;
}

/** A site, as the person sees it. */
export interface Site {
  /** A match pattern such as `https://erp.example.com/*`. */
  pattern: string;
  /** `wanted`: the organisation asks for it, and the browser's permission is still to be given. */
  state: 'granted' | 'wanted';
  by: 'person' | 'policy';
}

/** A guide or a lesson in a list. */
export interface Entry {
  kind: 'guide' | 'lesson';
  id: string;
  version: number;
  title: string;
  summary?: string;
  /** Steps or cards. */
  length: number;
}

/** What the side panel shows for a tab. */
export interface Here {
  /** The tab's site as a match pattern, or absent where Handrail cannot work. */
  site?: string;
  granted: boolean;
  /** What applies on this page. */
  entries: Entry[];
  /** Runs that are under way or paused. */
  runs: { id: string; title: string; number: number; length: number; status: 'active' | 'paused' }[];
}

/** A draft in the studio's list. */
export interface DraftEntry {
  id: string;
  title: string;
  steps: number;
  updatedAt: number;
  /** The published version, if there is one. */
  published?: number;
}

/** The recording that is under way, or one that ended by itself and whose `problem` is to be read. */
export interface Recording {
  draft: string;
  tab: number;
  steps: number;
  running: boolean;
  problem?: string;
  /** Nothing is recorded: a new place for this step is being picked. */
  pick?: string;
}

/** A silence that the person asked for. */
export interface Silence {
  key: string;
  scope: 'guide' | 'site' | 'today';
  /** What is silenced, to read. */
  label: string;
  /** Epoch milliseconds. Absent: until taken back. */
  until?: number;
}

/** What was learned from the offers of one guide or lesson. */
export interface LearnedEntry {
  kind: 'guide' | 'lesson';
  id: string;
  title: string;
  /** Offers that the person saw, and what became of them. */
  seen: number;
  taken: number;
  finished: number;
  /** Turned down or silenced. */
  refused: number;
  /** Whether it is offered more readily or less readily than at first. */
  leaning: 'more' | 'usual' | 'less';
  /** Epoch milliseconds until which it is not offered, or absent. */
  quietUntil?: number;
}

/** What keeps offers in bounds: the person's switches, the budget, and what was learned. */
export interface Restraint {
  /** Every kind of struggle. One that the organisation switched off cannot be switched on. */
  kinds: { kind: StruggleKind; off: boolean; by: 'person' | 'policy' }[];
  /** Granted sites, as match patterns. Nothing is noticed or offered on one that is off. */
  sites: { pattern: string; off: boolean }[];
  budget: {
    perHour: number;
    perDay: number;
    leftThisHour: number;
    leftToday: number;
    /** The organisation set a limit, or switched offers off. */
    byPolicy: boolean;
    /** Epoch milliseconds until which nothing is offered after a refusal, or absent. */
    quietUntil?: number;
  };
  learned: LearnedEntry[];
}

/** How the stage looks, and who says so. */
export interface Look {
  theme: Theme;
  by: 'person' | 'policy';
}

/** What figures are counted over. */
export interface Counted {
  /** Epoch milliseconds: from included, to excluded. */
  from: number;
  to: number;
  /** By whom: of all people of the workspace, its server counts. Absent: this device. */
  of?: 'device' | 'workspace' | undefined;
}

/** Every request of an extension page, with what goes in and what comes out. Nothing else is answered. */
export interface PageRequests {
  'status/get': [undefined, Status];
  'consent/give': [undefined, Status];
  /** Refuses or withdraws consent; `erase` also deletes every signal, run and offer on this device. */
  'consent/refuse': [{ erase: boolean }, Status];
  /** Quiet for so many minutes from now. 0 ends a pause. */
  'status/pause': [{ minutes: number }, Status];
  'sites/list': [undefined, Site[]];
  /** The page has asked the browser for permission, and it was given or taken back. */
  'sites/changed': [undefined, Site[]];
  'here/get': [{ tab: number }, Here];
  'entry/start': [{ kind: 'guide' | 'lesson'; id: string; tab: number }, null];
  'run/resume': [{ run: string; tab: number }, null];
  'run/leave': [{ run: string }, null];
  'library/search': [{ text: string }, Entry[]];
  /** The remarks of colleagues on a guide or lesson. Null where there is none to see or to leave. */
  'remarks/list': [{ kind: 'guide' | 'lesson'; id: string }, Remarks | null];
  'remarks/leave': [{ kind: 'guide' | 'lesson'; id: string; text: string; name?: string }, null];
  /** Takes one's own back, for good. */
  'remarks/withdraw': [{ remark: string }, null];
  'remarks/hide': [{ remark: string; reason: string }, null];
  'remarks/show': [{ remark: string }, null];
  'drafts/list': [undefined, DraftEntry[]];
  'drafts/create': [{ title: string }, Draft];
  'drafts/get': [{ id: string }, Draft];
  /** Saves if `draft.revision` is the stored one; the answer carries the next revision. */
  'drafts/save': [{ draft: Draft }, Draft];
  'drafts/remove': [{ id: string }, null];
  /** Makes a draft of a published guide, to change it. */
  'drafts/edit': [{ guide: string }, Draft];
  /** Plays the draft in a tab without counting it. */
  'drafts/preview': [{ id: string; tab: number }, null];
  'drafts/publish': [{ id: string }, Guide];
  'sharing/get': [{ draft: string }, Sharing];
  /** Shares a draft with the authors of the workspace, or does so no more. */
  'sharing/set': [{ draft: string; on: boolean }, null];
  /** Puts a kept copy back into its draft, or lets it go. */
  'sharing/settle': [{ order: number; how: 'put-back' | 'forget' }, null];
  'publishing/get': [undefined, Publishing];
  /** Publishes a guide to the workspace that is only in this browser. */
  'publishing/share': [{ guide: string }, null];
  /** Publishes what the workspace did not take over what it has. */
  'publishing/over': [{ kind: 'guide' | 'lesson'; id: string }, null];
  /** Forgets what the workspace did not take. The versions stay in this browser. */
  'publishing/forget': [{ kind: 'guide' | 'lesson'; id: string }, null];
  'guides/list': [undefined, Guide[]];
  'guides/archive': [{ id: string }, null];
  'lessons/list': [undefined, Lesson[]];
  /** Publishes the lesson as its next version. */
  'lessons/save': [{ lesson: Omit<Lesson, 'version' | 'publishedAt'>; over: number }, Lesson];
  'lessons/remove': [{ id: string }, null];
  'pictures/get': [{ id: string }, Picture];
  'pictures/add': [{ type: Picture['type']; data: string }, { id: string }];
  'recording/start': [{ draft: string; tab: number }, Recording];
  /** Has the author point at a new place for a step in a tab. `recording/stop` calls it off. */
  'recording/pick': [{ draft: string; step: string; tab: number }, Recording];
  'recording/stop': [undefined, null];
  'recording/get': [undefined, Recording | null];
  'files/import': [{ text: string }, Entry];
  'files/export': [{ guide: string }, { name: string; text: string }];
  'insights/report': [Counted, Report];
  'insights/export': [Counted & { as: 'csv' | 'json' }, { name: string; type: string; text: string }];
  'silences/list': [undefined, Silence[]];
  'silences/remove': [{ key: string }, null];
  'restraint/get': [undefined, Restraint];
  /** Switches noticing one kind of struggle off or on. */
  'restraint/kind': [{ kind: StruggleKind; off: boolean }, null];
  /** Switches one site off or on; the browser's permission stays. */
  'restraint/site': [{ pattern: string; off: boolean }, null];
  /** Forgets what was learned from the offers of one guide or lesson. They still count in the budget. */
  'restraint/forget': [{ kind: 'guide' | 'lesson'; id: string }, null];
  'theme/get': [undefined, Look];
  /** Has the stage look like this where the organisation has not decided. An empty theme is Handrail's own. */
  'theme/save': [{ theme: Theme }, null];
  'workspace/get': [undefined, Workspace];
  /** Joins the workspace that a link leads to. */
  'workspace/join': [{ link: string }, null];
  /** Sends and fetches now. It is answered when that has begun; `workspace/get` tells how it goes. */
  'workspace/sync': [undefined, null];
  /** Ends what is under way. */
  'workspace/cancel': [undefined, null];
  /** Leaves the workspace. Signals that are not sent yet stay on the device. */
  'workspace/leave': [undefined, null];
  'workspace/metered': [{ on: boolean }, null];
  /** Opens the page on which the person signs in with their organisation. */
  'workspace/sign-in': [undefined, null];
  /** A link by which others join in a role, for 30 days. Only admins are given one. */
  'workspace/link': [{ role: NonNullable<Workspace['joined']>['role'] }, { link: string }];
  /** All that the server holds about this person, as a file. */
  'workspace/export': [undefined, { name: string; text: string }];
  /** All that is stored about this person, as a file. */
  'my-data/export': [undefined, { name: string; text: string }];
  /** Deletes every signal, run and offer on this device and renews the random name. Consent, guides and lessons stay. */
  'my-data/erase': [undefined, null];
}

/** The name of a request. */
export type PageRequestName = keyof PageRequests;

/** How a request travels. */
export interface PageRequest<Name extends PageRequestName = PageRequestName> {
  type: 'page/request';
  name: Name;
  input: PageRequests[Name][0];
}

/** Told to every open page when something that it may show has changed. */
export interface PageNotice {
  type: 'page/changed';
}
