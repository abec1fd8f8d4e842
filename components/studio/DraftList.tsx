import { EmptyState } from '../shared/EmptyState.tsx';
import { fill } from '../shared/fill.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** The guides that are still being worked on. */
export const DraftList = () => {
  const { words, formats } = usePage();
  const { value: drafts, failure, reload } = useRequest('drafts/list', undefined);
  return (
    <Section heading={words.studio.drafts}>
      {failure && <Problem failure={failure} retry={reload} />}
      {drafts?.length === 0 && <EmptyState text={words.studio.noDrafts} />}
      {drafts && drafts.length > 0 && (
        <ul class="list list--lines">
          {drafts.map(draft => (
            <li key={draft.id} class="line">
              <span class="line__text">
                <a href={`#/draft/${draft.id}`} dir="auto">
                  {draft.title || words.studio.untitled}
                </a>
                <span class="muted">
                  {formats.count(words.shared.steps, draft.steps)} ·{' '}
                  {fill(words.studio.changed, { time: formats.dateTime(draft.updatedAt) })}
                  {draft.published !== undefined &&
                    ` · ${fill(words.studio.publishedAs, { version: draft.published })}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
