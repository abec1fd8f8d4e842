import { EmptyState } from '../shared/EmptyState.tsx';
import { fill } from '../shared/fill.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** What was learned from the person's answers, guide by guide, each to be forgotten. */
export const LearnedSection = () => {
  const { words, formats } = usePage();
  const act = useAction();
  const { value: restraint, failure, reload } = useRequest('restraint/get', undefined);
  const learned = restraint?.learned;
  return (
    <Section heading={words.options.learned} text={words.options.learnedText}>
      {failure && <Problem failure={failure} retry={reload} />}
      {learned?.length === 0 && <EmptyState text={words.options.noLearned} />}
      {learned && learned.length > 0 && (
        <ul class="list list--lines">
          {learned.map(({ kind, id, title, leaning, quietUntil, seen, taken, finished, refused }) => (
            <li key={`${kind}:${id}`} class="line">
              <span class="line__text">
                <span dir="auto">{title}</span>
                <span class="muted">
                  {fill(words.options.learnedCounts, {
                    seen: formats.number(seen),
                    taken: formats.number(taken),
                    finished: formats.number(finished),
                    refused: formats.number(refused),
                  })}
                </span>
                <span class="muted">{words.options.leaning[leaning]}</span>
                {quietUntil !== undefined && (
                  <span class="muted">
                    {fill(words.options.notBefore, { time: formats.dateTime(quietUntil) })}
                  </span>
                )}
              </span>
              <button
                type="button"
                class="button"
                aria-label={fill(words.options.forgetOf, { title })}
                onClick={() => void act('restraint/forget', { kind, id }, words.options.forgotten)}
              >
                {words.options.forget}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
