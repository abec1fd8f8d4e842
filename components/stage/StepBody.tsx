import type { ComponentChildren } from 'preact';
import { fill } from '../shared/fill.ts';
import { RichTextView } from '../shared/RichTextView.tsx';
import { Icon } from './Icon.tsx';
import type { RunProps } from './run-props.ts';
import { StepHead } from './StepHead.tsx';
import { StepNote } from './StepNote.tsx';
import { stageIcons } from './stage-icons.ts';
import { trusted } from './trusted.ts';

/** What is in the card of a step. */
export interface StepBodyProps extends RunProps {
  /** A sentence of Handrail's own, above the author's text, where the step cannot be shown in its place. */
  say?: string;
  /** The page that the sentence is about. */
  place?: string;
  /** The step may be passed over. */
  canSkip?: boolean;
  /** What the person answers, chooses or changes in the step. */
  more?: ComponentChildren;
  /** The buttons that move on. */
  children?: ComponentChildren;
}

/** The inside of every card of a run: progress, text, note, lesson, and the ways back, on and out. */
export const StepBody = (props: StepBodyProps) => {
  const { run, words, tools, say, place, canSkip, children } = props;
  const { step } = run;
  const { lesson } = step;
  const way = (type: 'stage/step-back' | 'stage/step-skipped', name: string) => (
    <button
      type="button"
      class="plain"
      onClick={trusted(() => tools.say({ type, run: run.id, revision: run.revision }))}
    >
      {name}
    </button>
  );
  return (
    <>
      <StepHead {...props} />
      {say !== undefined && <p class="say">{say}</p>}
      {place !== undefined && (
        <p class="place" dir="ltr">
          {place}
        </p>
      )}
      <div class={say === undefined ? 'text' : 'text muted'}>
        <RichTextView text={step.text} />
      </div>
      {step.note && <StepNote key={step.id} note={step.note} words={words} />}
      {lesson && (
        <button
          type="button"
          class="row lesson-link"
          onClick={trusted(() => {
            props.onOpenLesson();
            tools.say({ type: 'stage/lesson-opened', lesson: lesson.id, run: run.id });
          })}
        >
          <Icon path={stageIcons.lesson} />
          <span>{fill(words.openLesson, { title: lesson.title })}</span>
        </button>
      )}
      {props.more}
      <div class="actions">
        {run.canGoBack && way('stage/step-back', words.back)}
        {(step.optional || canSkip) && way('stage/step-skipped', words.skip)}
        <span class="end">{children}</span>
      </div>
    </>
  );
};
