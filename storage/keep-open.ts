import { type OpenedDatabase, openDatabase } from './open-database.ts';

/**
 * The database, opened at first use and opened anew where it was closed since: by the browser, or because another
 * Handrail wanted to upgrade it. What was opened anew is looked at again, so that a newer one is left alone.
 *
 * @param name another name only in tests
 */
export const keepOpen = (name?: string): (() => Promise<OpenedDatabase>) => {
  let last: Promise<OpenedDatabase> | undefined;
  const isLost = (opened: OpenedDatabase): boolean => opened.state === 'ready' && !opened.database.isOpen();
  const again = async (before: Promise<OpenedDatabase>): Promise<OpenedDatabase> => {
    const opened = await before;
    return isLost(opened) ? openDatabase(name) : opened;
  };
  return () => {
    last = last ? again(last) : openDatabase(name);
    return last;
  };
};
