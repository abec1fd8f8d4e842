import type { StepOf } from '../../../guides/schema/step.ts';
import { usePage } from '../../shared/use-page.ts';
import { LessonField } from '../fields/LessonField.tsx';
import type { KindEditor } from './kind-editor.ts';

/** Which lesson is opened. */
export const LessonStepFields = ({ step, source, at, onChange }: KindEditor<StepOf<'lesson'>>) => {
  const { words } = usePage();
  return (
    <LessonField
      label={words.steps.opensLesson}
      problem={at('lesson')}
      value={step.lesson}
      lessons={source.lessons}
      onChange={lesson => lesson && onChange({ ...step, lesson })}
    />
  );
};
