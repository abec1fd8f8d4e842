import type { Desk } from './desk.ts';

/** The applications that sessions are scripted on. */
export const applications = ['node-red', 'redmine'] as const;
/** One of them. */
export type Application = (typeof applications)[number];

/** One piece of work of a person who knows what they do. It begins and ends anywhere in the application. */
export interface Task {
  name: string;
  run(desk: Desk): Promise<void>;
}

/** Somebody who stumbles. `run` calls `desk.mark()` at the onset. */
export interface Struggle extends Task {
  /** The path, below the application's address, of the page on which it begins. */
  path: string;
}
