import type { Candidate } from '../../guides/match/candidate.ts';
import { buildGuideIndex } from '../../guides/match/guide-index.ts';
import { matchesPage } from '../../guides/match/matches-page.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';

/** The guides and lessons that apply on a page. */
export const listCandidates = async (database: HandrailDatabase, page: string): Promise<Candidate[]> => {
  const guides = buildGuideIndex(await latestGuides(database)).at(page);
  const lessons = buildGuideIndex(await latestLessons(database)).at(page);
  return [
    ...guides.map(({ id, version, steps }) => ({
      kind: 'guide' as const,
      id,
      version,
      steps: steps.map(step => ({
        here: matchesPage(step.page, page),
        ...('target' in step ? { key: step.target.key } : {}),
      })),
    })),
    ...lessons.map(({ id, version }) => ({ kind: 'lesson' as const, id, version, steps: [] })),
  ];
};
