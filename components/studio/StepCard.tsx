import { useId } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Step } from '../../guides/schema/step.ts';
import { fill } from '../shared/fill.ts';
import { localized } from '../shared/localized.ts';
import { PictureView } from '../shared/PictureView.tsx';
import { RichTextView } from '../shared/RichTextView.tsx';
import { usePage } from '../shared/use-page.ts';
import { problemAt } from './problem-at.ts';
import { StepEditor } from './StepEditor.tsx';

/** One step in the list: what it says, and the buttons to move, edit and remove it. */
export const StepCard = ({
  step,
  index,
  draft,
  locale,
  failure,
  open,
  onToggle,
  onMove,
  onRemove,
  onChange,
  onAllowActions,
  onPick,
  onDragStart,
  onDrop,
  dropAllowed,
}: {
  step: Step;
  index: number;
  draft: Draft;
  locale: string;
  failure: Failure | undefined;
  open: boolean;
  onToggle: () => void;
  /** Moves the step to a place, and then the focus to what the selector finds in its card. */
  onMove: (to: number, focus: string) => void;
  onRemove: () => void;
  onChange: (step: Step) => void;
  onAllowActions: () => void;
  onPick: () => void;
  onDragStart: () => void;
  onDrop: () => void;
  dropAllowed: boolean;
}) => {
  const { words, formats } = usePage();
  const id = useId();
  const number = formats.number(index + 1);
  const text = localized(step.text, locale, draft.defaultLocale) ?? [];
  const problem = problemAt(failure, `steps[${index}]`);
  const named = (label: string): string => fill(label, { number });
  const how =
    step.kind === 'callout'
      ? fill(words.studio.doneWhen, { does: words.studio.advance[step.advance.on] })
      : words.steps.kinds[step.kind].name;

  return (
    <li
      id={`step-${step.id}`}
      class={`card step ${problem ? 'step--problem' : ''} ${dropAllowed ? 'step--drop' : ''}`}
      aria-label={named(words.studio.step)}
      onKeyDown={event => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        // In a field these keys belong to the text.
        if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
        event.preventDefault();
        onMove(index + (event.key === 'ArrowUp' ? -1 : 1), 'button[aria-expanded]');
      }}
      onDragOver={event => {
        if (dropAllowed) event.preventDefault();
      }}
      onDrop={event => {
        event.preventDefault();
        onDrop();
      }}
    >
      <div class="step__row">
        <span
          class="step__handle"
          draggable
          aria-hidden="true"
          title={words.studio.drag}
          onDragStart={event => {
            event.dataTransfer?.setData('text/plain', '');
            onDragStart();
          }}
        >
          <span class="step__number">{number}</span>
        </span>
        {step.picture && <PictureView id={step.picture} description="" class="step__picture" />}
        <div class="step__text">
          <div class="rich-text" dir="auto">
            {text.length > 0 ? <RichTextView text={text} /> : <p class="muted">{words.studio.noText}</p>}
          </div>
          <p class="muted small">
            {how}
            {step.optional && ` · ${words.studio.optional}`}
            {step.lesson && ` · ${words.shared.lesson}`}
            {step.branches?.length
              ? ` · ${formats.count(words.studio.branchCount, step.branches.length)}`
              : ''}
          </p>
          {problem && <p class="field__problem">{problem}</p>}
        </div>
        <div class="step__buttons">
          <button
            type="button"
            class="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={named(words.studio.editStep)}
            onClick={onToggle}
          >
            {words.studio.edit}
          </button>
          <button
            type="button"
            class="button button--icon step__up"
            disabled={index === 0}
            aria-label={named(words.studio.moveUp)}
            onClick={() => onMove(index - 1, index === 1 ? '.step__down' : '.step__up')}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            class="button button--icon step__down"
            disabled={index === draft.steps.length - 1}
            aria-label={named(words.studio.moveDown)}
            onClick={() => onMove(index + 1, index === draft.steps.length - 2 ? '.step__up' : '.step__down')}
          >
            <span aria-hidden="true">↓</span>
          </button>
          <button
            type="button"
            class="button button--danger"
            aria-label={named(words.studio.removeStep)}
            onClick={onRemove}
          >
            {words.studio.remove}
          </button>
        </div>
      </div>
      {open && (
        <div id={id} class="step__editor">
          <StepEditor
            step={step}
            index={index}
            draft={draft}
            locale={locale}
            failure={failure}
            onChange={onChange}
            onAllowActions={onAllowActions}
            onPick={onPick}
          />
        </div>
      )}
    </li>
  );
};
