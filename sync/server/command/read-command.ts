import { z } from '../../../guides/schema/zod.ts';

/** What the program is to do. */
export type Command =
  | { name: 'start' }
  | { name: 'recount' }
  | { name: 'keep' }
  | { name: 'backup' | 'restore'; file: string }
  | { name: 'erase'; person: string };

/** @throws Error with one sentence that says what is missing or too much */
export const readCommand = ([name = 'start', argument, ...more]: readonly string[]): Command => {
  if (more.length > 0) throw new Error(`${name} takes one thing; take “${more.join(' ')}” away.`);
  switch (name) {
    case 'start':
    case 'recount':
    case 'keep':
      if (argument !== undefined) throw new Error(`${name} takes nothing; take “${argument}” away.`);
      return { name };
    case 'backup':
    case 'restore':
      if (!argument) throw new Error(`${name} needs a file; write ${name} FILE.`);
      return { name, file: argument };
    case 'erase':
      if (!z.uuid().safeParse(argument).success)
        throw new Error(
          'erase needs a person; write erase and the name that Handrail’s options show under “My data”.',
        );
      return { name, person: argument ?? '' };
    default:
      throw new Error(
        `There is no command ${name}; use backup, restore, recount, keep or erase, or none to start.`,
      );
  }
};
