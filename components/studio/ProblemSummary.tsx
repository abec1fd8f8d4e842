import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';

/** Why the draft was refused, with the way to the step that is meant. */
export const ProblemSummary = ({ failure, draft }: { failure: Failure; draft: Draft }) => {
  const { words, formats } = usePage();
  const index = Number(/steps\[(\d+)\]/.exec(failure.path ?? '')?.[1] ?? Number.NaN);
  const step = draft.steps[index];
  return (
    <div class="notice notice--problem" role="alert">
      <p>{failure.message}</p>
      {step && (
        <button
          type="button"
          class="button"
          onClick={() => {
            const card = document.getElementById(`step-${step.id}`);
            card?.scrollIntoView({ block: 'center' });
            card?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
          }}
        >
          {fill(words.studio.goToStep, { number: formats.number(index + 1) })}
        </button>
      )}
    </div>
  );
};
