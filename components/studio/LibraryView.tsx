import { DraftList } from './DraftList.tsx';
import { GuideList } from './GuideList.tsx';
import { ImportFile } from './ImportFile.tsx';
import { LessonList } from './LessonList.tsx';
import { NewGuide } from './NewGuide.tsx';
import { PublicationList } from './PublicationList.tsx';
import type { UnpublishedLessons } from './use-unpublished-lessons.ts';

/** Everything an author has made or can begin. */
export const LibraryView = ({ unpublished }: { unpublished: UnpublishedLessons }) => (
  <>
    <div class="toolbar">
      <NewGuide />
      <ImportFile />
    </div>
    <PublicationList />
    <DraftList />
    <GuideList />
    <LessonList unpublished={unpublished} />
  </>
);
