import type { LessonReport } from '../../guides/measure/report.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { Definitions } from './Definitions.tsx';
import { TableRegion } from './TableRegion.tsx';

/** How each lesson was taken up. */
export const LessonTable = ({ lessons }: { lessons: LessonReport[] }) => {
  const { words, formats } = usePage();
  const text = words.insights.lessons;
  const columns = [
    text.columns.opened,
    text.columns.completed,
    text.columns.answered,
    text.columns.rightRate,
  ];
  return (
    <Section heading={text.heading}>
      {lessons.length === 0 ? (
        <EmptyState text={text.none} />
      ) : (
        <>
          <TableRegion caption={text.heading}>
            <thead>
              <tr>
                <th scope="col">{text.lesson}</th>
                {columns.map(({ name, meaning }) => (
                  <th key={name} scope="col" class="number" title={meaning}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lessons.map(lesson => (
                <tr key={lesson.lesson}>
                  <th scope="row" dir="auto">
                    {lesson.title}
                  </th>
                  <td class="number">{formats.number(lesson.opened)}</td>
                  <td class="number">{formats.number(lesson.completed)}</td>
                  <td class="number">{formats.number(lesson.answered)}</td>
                  <td class="number">
                    {lesson.rightRate === null ? '–' : formats.percent(lesson.rightRate)}
                  </td>
                </tr>
              ))}
            </tbody>
          </TableRegion>
          <Definitions of={columns} />
        </>
      )}
    </Section>
  );
};
