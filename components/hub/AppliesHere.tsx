import type { Entry } from '../../guides/contracts/page-to-worker.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { usePage } from '../shared/use-page.ts';
import { EntryCard } from './EntryCard.tsx';

/** The guides and lessons for the page in front. */
export const AppliesHere = ({ entries, tab }: { entries: Entry[]; tab: number }) => {
  const { words } = usePage();
  return (
    <section aria-labelledby="here-heading">
      <h2 id="here-heading">{words.hub.here}</h2>
      {entries.length === 0 ? (
        <EmptyState text={words.hub.nothingHere} />
      ) : (
        <ul class="list">
          {entries.map(entry => (
            <EntryCard key={`${entry.kind}/${entry.id}`} entry={entry} tab={tab} />
          ))}
        </ul>
      )}
    </section>
  );
};
