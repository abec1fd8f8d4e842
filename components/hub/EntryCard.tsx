import type { Entry } from '../../guides/contracts/page-to-worker.ts';
import { fill } from '../shared/fill.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { Remarks } from './Remarks.tsx';

/** A guide or a lesson, with the button that starts it. */
export const EntryCard = ({ entry, tab }: { entry: Entry; tab: number | null }) => {
  const { words, formats, platform } = usePage();
  const act = useAction();
  const length = formats.count(
    entry.kind === 'guide' ? words.shared.steps : words.shared.cards,
    entry.length,
  );
  return (
    <li class="card card--entry">
      <div class="card__text">
        <h3 dir="auto">{entry.title}</h3>
        {entry.summary && <p dir="auto">{entry.summary}</p>}
        <p class="muted">
          {words.shared[entry.kind]} · {length}
        </p>
      </div>
      {tab !== null && (
        <button
          type="button"
          class="button button--primary"
          aria-label={fill(words.hub.startOf, { title: entry.title })}
          onClick={() =>
            void act('entry/start', { kind: entry.kind, id: entry.id, tab }).then(
              answer => answer && platform.showTab(tab),
            )
          }
        >
          {words.hub.start}
        </button>
      )}
      <Remarks entry={entry} />
    </li>
  );
};
