import type { Draft } from '../../guides/schema/guide.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';
import type { DraftSession } from './create-draft-session.ts';

/** Somebody else saved first: nothing is lost until the author has chosen. */
export const ConflictNotice = ({ session, draft }: { session: DraftSession; draft: Draft }) => {
  const { words } = usePage();
  const title = draft.title[draft.defaultLocale] || words.studio.untitled;
  return (
    <div class="notice notice--problem" role="alert">
      <p>{words.studio.conflict}</p>
      <div class="row">
        <button
          type="button"
          class="button button--primary"
          onClick={() =>
            void session.saveAsCopy(fill(words.studio.copyOf, { title }).slice(0, 300)).then(copy => {
              if (copy) location.hash = `#/draft/${copy}`;
            })
          }
        >
          {words.studio.saveAsCopy}
        </button>
        <button type="button" class="button" onClick={() => void session.takeStored()}>
          {words.studio.takeStored}
        </button>
      </div>
    </div>
  );
};
