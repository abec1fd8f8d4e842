import { NextButton } from '../../NextButton.tsx';
import { trusted } from '../../trusted.ts';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** Opens a lesson. The step is done when the lesson is completed, and can be passed over. */
export const LessonStep = (props: StepProps<'lesson'>) => {
  const { run, words, tools, step } = props;
  const { lesson, ...rest } = step;
  useShown(props);
  if (!lesson) {
    return (
      <StepCard {...props} say={words.steps.lessonGone}>
        <NextButton {...props} />
      </StepCard>
    );
  }
  const open = (): void => {
    props.onOpenLesson();
    tools.say({ type: 'stage/lesson-opened', lesson: lesson.id, run: run.id });
  };
  const more = (
    <p class="more label" dir="auto">
      {lesson.title}
    </p>
  );
  // The button below opens the lesson, so that the row that would is left out.
  return (
    <StepCard {...props} run={{ ...run, step: rest }} more={more} canSkip>
      <button type="button" class="main" onClick={trusted(open)}>
        {words.steps.startLesson}
      </button>
    </StepCard>
  );
};
