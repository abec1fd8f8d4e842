import type { Lesson } from '../../../guides/schema/lesson.ts';
import { localized } from '../../shared/localized.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';

/** Which lesson is meant. */
export const LessonField = ({
  label,
  problem,
  value,
  lessons,
  none = false,
  onChange,
}: {
  label: string;
  /** Why it cannot be kept. */
  problem: string | undefined;
  value: string | undefined;
  lessons: readonly Lesson[];
  /** Whether there need be none. */
  none?: boolean;
  onChange: (lesson: string | undefined) => void;
}) => {
  const { words, formats } = usePage();
  return (
    <SelectField
      label={label}
      problem={problem}
      value={value ?? ''}
      missing={words.studio.missingLesson}
      options={[
        ...(none ? [{ value: '', label: words.studio.noLesson }] : []),
        ...lessons.map(lesson => ({
          value: lesson.id,
          label: localized(lesson.title, formats.locale, lesson.defaultLocale) ?? words.lesson.untitled,
        })),
      ]}
      onChange={lesson => onChange(lesson || undefined)}
    />
  );
};
