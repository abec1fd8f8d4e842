import type { LessonSession } from '../../guides/learn/lesson-session.ts';
import type { HandrailDatabase } from '../database.ts';

/** The lessons on the screen: open ones, and completed ones that the person has not closed yet. */
export const shownSessions = async (database: HandrailDatabase): Promise<LessonSession[]> => {
  const sessions = await database.sessions.where('status').anyOf('open', 'completed').toArray();
  return sessions.filter(session => !session.closed);
};
