import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Step } from '../../guides/schema/step.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { fill } from '../shared/fill.ts';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';
import { AddStep } from './AddStep.tsx';
import type { ChangeDraft } from './DraftDetails.tsx';
import { KeptContext } from './kept-context.ts';
import { moveItem } from './move-item.ts';
import { StepCard } from './StepCard.tsx';

/** The steps of a draft in their order. */
export const StepList = ({
  draft,
  locale,
  failure,
  change,
  onPick,
}: {
  draft: Draft;
  locale: string;
  failure: Failure | undefined;
  change: ChangeDraft;
  /** The author wants to point at a new place for a step. */
  onPick: (step: string) => void;
}) => {
  const { words, formats } = usePage();
  const toast = useToast();
  const [adding, setAdding] = useState(false);
  const kept = useMemo(() => new Map<string, unknown>(), []);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<string>();
  const [dragged, setDragged] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | undefined>(undefined);

  // A moved card loses the focus when the browser takes it to its new place.
  useEffect(() => {
    if (focusNext.current === undefined) return;
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  });

  const move = (from: number, to: number, focus: string): void => {
    const step = draft.steps[from];
    if (!step || to < 0 || to >= draft.steps.length) return;
    focusNext.current = `#${CSS.escape(`step-${step.id}`)} ${focus}`;
    change(before => ({ ...before, steps: moveItem(before.steps, from, to) }));
    setSaid(fill(words.studio.moved, { from: formats.number(from + 1), to: formats.number(to + 1) }));
  };

  const remove = (index: number): void => {
    const step = draft.steps[index];
    if (!step) return;
    change(before => ({ ...before, steps: before.steps.filter(({ id }) => id !== step.id) }));
    toast({
      text: fill(words.studio.stepRemoved, { number: formats.number(index + 1) }),
      action: {
        label: words.shared.undo,
        run: () => change(before => ({ ...before, steps: before.steps.toSpliced(index, 0, step) })),
      },
    });
  };

  const add = (step: Step): void => {
    change(before => ({ ...before, steps: [...before.steps, step] }));
    setOpen(step.id);
    focusNext.current = `#${CSS.escape(`step-${step.id}`)} textarea`;
  };

  const replace = (step: Step): void =>
    change(before => ({ ...before, steps: before.steps.map(old => (old.id === step.id ? step : old)) }));

  return (
    <Section heading={words.studio.steps}>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {draft.steps.length === 0 && <EmptyState text={words.studio.noSteps} />}
      <KeptContext.Provider value={kept}>
        <ol class="steps" ref={list}>
          {draft.steps.map((step, index) => (
            <StepCard
              key={step.id}
              step={step}
              index={index}
              draft={draft}
              locale={locale}
              failure={failure}
              open={open === step.id}
              onToggle={() => setOpen(open === step.id ? undefined : step.id)}
              onMove={(to, focus) => move(index, to, focus)}
              onRemove={() => remove(index)}
              onChange={replace}
              onAllowActions={() => change(before => ({ ...before, allowActions: true }))}
              onPick={() => onPick(step.id)}
              onDragStart={() => setDragged(index)}
              onDrop={() => {
                if (dragged !== undefined) move(dragged, index, 'button');
                setDragged(undefined);
              }}
              dropAllowed={dragged !== undefined && dragged !== index}
            />
          ))}
        </ol>
      </KeptContext.Provider>
      <button type="button" class="button" onClick={() => setAdding(true)}>
        {words.steps.add}
      </button>
      {adding && <AddStep draft={draft} locale={locale} onAdd={add} onClose={() => setAdding(false)} />}
    </Section>
  );
};
