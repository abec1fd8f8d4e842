import { PageShell } from '../shared/PageShell.tsx';
import { StatusGate } from '../shared/StatusGate.tsx';
import { useHashRoute } from '../shared/use-hash-route.ts';
import { usePage } from '../shared/use-page.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { LessonPage } from './LessonPage.tsx';
import { LibraryView } from './LibraryView.tsx';
import { useUnpublishedLessons } from './use-unpublished-lessons.ts';

/** Where authors record, edit and publish guides and lessons. */
export const StudioPage = () => {
  const { words } = usePage();
  const [place, id] = useHashRoute();
  const unpublished = useUnpublishedLessons();
  return (
    <PageShell page="studio" title={words.shared.studio}>
      <StatusGate>
        {status => {
          if (!status.authoring) return <p class="notice">{words.studio.notAllowed}</p>;
          if (place === 'draft' && id) return <DraftEditor key={id} id={id} />;
          if (place === 'lesson' && id) return <LessonPage key={id} id={id} unpublished={unpublished} />;
          return <LibraryView unpublished={unpublished} />;
        }}
      </StatusGate>
    </PageShell>
  );
};
