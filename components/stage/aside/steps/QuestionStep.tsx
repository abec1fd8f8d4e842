import { NextButton } from '../../NextButton.tsx';
import { Question } from '../Question.tsx';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** Asks one question of a lesson. The first answer counts, and its explanation is read before it goes on. */
export const QuestionStep = (props: StepProps<'question'>) => {
  const { run, words, tools, step } = props;
  const { question } = step;
  useShown(props);
  if (!question) {
    return (
      <StepCard {...props} say={words.steps.questionGone}>
        <NextButton {...props} />
      </StepCard>
    );
  }
  const onChoice = (choice: string): void =>
    tools.say({
      type: 'stage/step-answered',
      run: run.id,
      revision: run.revision,
      response: { choices: [choice] },
    });
  const more = (
    <div class="more">
      <Question card={question} words={words} onChoice={onChoice} />
    </div>
  );
  return (
    <StepCard {...props} more={more} canSkip={!question.answer}>
      {question.answer && <NextButton {...props} />}
    </StepCard>
  );
};
