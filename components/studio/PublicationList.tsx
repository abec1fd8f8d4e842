import type { Publishing } from '../../guides/contracts/sharing.ts';
import { fill } from '../shared/fill.ts';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** What is on its way to the workspace, and what it did not take. Nothing where all has arrived. */
export const PublicationList = () => {
  const { words } = usePage();
  const { value } = useRequest('publishing/get', undefined);
  if (!value || value.publications.length === 0) return null;
  return (
    <Section heading={fill(words.sharing.publications, { workspace: value.workspace ?? '' })}>
      <ul class="list list--lines">
        {value.publications.map(each => (
          <PublicationLine
            key={`${each.kind} ${each.id} ${each.version} ${each.archived}`}
            publication={each}
          />
        ))}
      </ul>
    </Section>
  );
};

const PublicationLine = ({ publication }: { publication: Publishing['publications'][number] }) => {
  const { words } = usePage();
  const act = useAction();
  const { kind, id, title, archived, refused } = publication;
  if (!refused)
    return (
      <li class="line">
        <span class="line__text muted">{fill(words.sharing.sending, { title })}</span>
      </li>
    );
  const { why, notTakenBack, notPublished } = words.sharing;
  const isKnown = refused.type === 'conflict' || refused.type === 'forbidden' || refused.type === 'too-large';
  const reason = isKnown ? why[refused.type as 'conflict'] : fill(why.other, { reason: refused.reason });
  return (
    <li class="line">
      <span class="line__text">
        <span>{fill(archived ? notTakenBack : notPublished, { title })}</span>
        <span class="muted">{reason}</span>
      </span>
      <span class="row">
        {!archived && (
          <button
            type="button"
            class="button"
            aria-label={fill(words.sharing.publishOverOf, { title })}
            onClick={() => void act('publishing/over', { kind, id }, fill(words.sharing.onItsWay, { title }))}
          >
            {words.sharing.publishOver}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={fill(words.sharing.forgetOf, { what: title })}
          onClick={() => void act('publishing/forget', { kind, id })}
        >
          {words.sharing.forget}
        </button>
      </span>
    </li>
  );
};
