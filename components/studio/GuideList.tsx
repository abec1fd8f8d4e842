import type { Guide } from '../../guides/schema/guide.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { fill } from '../shared/fill.ts';
import { localized } from '../shared/localized.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** The published guides. */
export const GuideList = () => {
  const { words } = usePage();
  const { value: publishing } = useRequest('publishing/get', undefined);
  const { value: guides, failure, reload } = useRequest('guides/list', undefined);
  return (
    <Section heading={words.studio.guides}>
      {failure && <Problem failure={failure} retry={reload} />}
      {guides?.length === 0 && <EmptyState text={words.studio.noGuides} />}
      {guides && guides.length > 0 && (
        <ul class="list list--lines">
          {guides.map(guide => (
            <GuideLine
              key={guide.id}
              guide={guide}
              onlyHere={publishing?.workspace !== undefined && publishing.onlyHere.includes(guide.id)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
};

/** @param onlyHere the workspace does not have it */
const GuideLine = ({ guide, onlyHere }: { guide: Guide; onlyHere: boolean }) => {
  const { words, formats, platform } = usePage();
  const act = useAction();
  const title = localized(guide.title, formats.locale, guide.defaultLocale) ?? words.studio.untitled;
  return (
    <li class="line">
      <span class="line__text">
        <span dir="auto">{title}</span>
        <span class="muted">
          {formats.count(words.shared.steps, guide.steps.length)} ·{' '}
          {fill(words.studio.publishedOn, { version: guide.version, date: formats.date(guide.publishedAt) })}
          {onlyHere && ` · ${words.sharing.onlyHere}`}
        </span>
      </span>
      <span class="row">
        {onlyHere && (
          <button
            type="button"
            class="button"
            aria-label={fill(words.sharing.publishThereOf, { title })}
            onClick={() =>
              void act('publishing/share', { guide: guide.id }, fill(words.sharing.onItsWay, { title }))
            }
          >
            {words.sharing.publishThere}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={fill(words.studio.editOf, { title })}
          onClick={() =>
            void act('drafts/edit', { guide: guide.id }).then(answer => {
              if (answer) location.hash = `#/draft/${answer.value.id}`;
            })
          }
        >
          {words.studio.edit}
        </button>
        <button
          type="button"
          class="button"
          aria-label={fill(words.studio.exportOf, { title })}
          onClick={() =>
            void act('files/export', { guide: guide.id }).then(answer => {
              if (answer) platform.download(answer.value.name, 'application/json', answer.value.text);
            })
          }
        >
          {words.studio.export}
        </button>
        <ConfirmButton
          label={words.studio.archive}
          name={fill(words.studio.archiveOf, { title })}
          question={words.studio.archiveQuestion}
          confirm={words.studio.archive}
          onConfirm={() => void act('guides/archive', { id: guide.id }, words.studio.archived)}
        />
      </span>
    </li>
  );
};
