import { useId, useState } from 'preact/hooks';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Step, StepKind } from '../../guides/schema/step.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { PlaceField } from './fields/PlaceField.tsx';
import { askText } from './kinds/ask-text.ts';
import { missingFor, type NewStepSource, newStep } from './kinds/new-step.ts';
import { aimedKinds, stepKinds } from './kinds/step-kinds.ts';
import { type Place, placesOf } from './places-of.ts';

/** Asks which kind of step is wanted, and where the kind needs one, at which place on the page. */
export const AddStep = ({
  draft,
  locale,
  onAdd,
  onClose,
}: {
  draft: Draft;
  locale: string;
  onAdd: (step: Step) => void;
  onClose: () => void;
}) => {
  const { words, formats } = usePage();
  const id = useId();
  const { value: lessons = [] } = useRequest('lessons/list', undefined);
  const [kind, setKind] = useState<StepKind>('message');
  const [place, setPlace] = useState<Place | undefined>(() => placesOf(draft, locale).at(-1));
  const aimed = aimedKinds.has(kind);
  const source: NewStepSource = {
    page: (aimed ? place?.page : undefined) ?? draft.steps.at(-1)?.page ?? draft.pages[0] ?? '',
    locale,
    lessons,
    target: place?.target,
    askText: askText(words.steps.ask.start, formats.locale, locale),
  };
  const add = (): void => {
    const step = newStep(kind, source);
    if (!step) return;
    onClose();
    onAdd(step);
  };

  return (
    <Dialog
      title={words.steps.addTitle}
      onClose={onClose}
      actions={
        <button type="submit" form={id} class="button button--primary">
          {words.steps.add}
        </button>
      }
    >
      <form
        id={id}
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          add();
        }}
      >
        <fieldset class="plain kinds" aria-label={words.steps.kind}>
          {stepKinds.map(each => {
            const missing = missingFor(each, source);
            return (
              <label key={each} class="kind">
                <input
                  type="radio"
                  name={`${id}-kind`}
                  checked={kind === each}
                  disabled={missing !== undefined}
                  aria-labelledby={`${id}-${each}`}
                  aria-describedby={`${id}-${each}-about`}
                  onChange={() => setKind(each)}
                />
                <span class="kind__text">
                  <span id={`${id}-${each}`} class="kind__name">
                    {words.steps.kinds[each].name}
                  </span>
                  <span id={`${id}-${each}-about`} class="muted small">
                    {words.steps.kinds[each].about}
                    {missing && ` ${words.steps[missing]}`}
                  </span>
                </span>
              </label>
            );
          })}
        </fieldset>
        {aimed && (
          <PlaceField
            label={words.steps.place}
            hint={words.steps.placeHint}
            target={place?.target}
            draft={draft}
            locale={locale}
            onChange={setPlace}
          />
        )}
      </form>
    </Dialog>
  );
};
