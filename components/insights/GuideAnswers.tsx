import type { GuideReport, StepReport } from '../../guides/measure/report.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { choiceNames } from './choice-names.ts';
import { Definitions } from './Definitions.tsx';
import { stepWords } from './step-words.ts';
import { TableRegion } from './TableRegion.tsx';

const noLessons: Lesson[] = [];

/** What people answered at the steps of a guide, and whether they found it helpful. Nothing where it asks for neither. */
export const GuideAnswers = ({ guide, published }: { guide: GuideReport; published: Guide | undefined }) => {
  const { words, formats } = usePage();
  const { value: lessons = noLessons } = useRequest('lessons/list', undefined);
  const text = words.insights.answers;
  const asks = new Set(
    published?.steps.flatMap(({ id, kind }) => (kind === 'survey' || kind === 'question' ? [id] : [])),
  );
  const asking = guide.steps.filter(step => step.answers !== undefined || asks.has(step.step));
  const asksHelpful = published?.steps.some(step => step.kind === 'end' && step.feedback) ?? false;
  const opinions = guide.opinions ?? 0;
  if (asking.length === 0 && !asksHelpful && opinions === 0) return null;
  const columns = [text.columns.answers, text.columns.result];
  const names = choiceNames(published, lessons, formats.locale);
  const resultOf = (step: StepReport): string[] => [
    ...(step.recommendScore === undefined
      ? []
      : [fill(text.score, { value: formats.number(Math.round(step.recommendScore)) })]),
    ...(step.average === undefined
      ? []
      : [fill(text.average, { value: formats.number(Math.round(step.average * 10) / 10) })]),
    ...(step.rightRate === undefined || step.rightRate === null
      ? []
      : [fill(text.right, { value: formats.percent(step.rightRate) })]),
    ...Object.entries(step.choices ?? {}).map(([choice, count]) =>
      fill(text.choice, { name: names(step.step, choice), count: formats.number(count) }),
    ),
  ];

  return (
    <section class="answers" aria-label={fill(text.caption, { title: guide.title })}>
      <h3>{text.heading}</h3>
      {(asksHelpful || opinions > 0) && (
        <p class="answers__opinion">
          {opinions === 0 || guide.helpfulRate == null ? (
            <span class="muted">{text.noOpinion}</span>
          ) : (
            <>
              {text.opinion} <strong>{formats.percent(guide.helpfulRate)}</strong>{' '}
              <span class="muted small">
                {fill(words.insights.guides.outOf, {
                  part: formats.number(Math.round(guide.helpfulRate * opinions)),
                  whole: formats.number(opinions),
                })}
              </span>
            </>
          )}
        </p>
      )}
      {asking.length > 0 && (
        <>
          <TableRegion caption={fill(text.caption, { title: guide.title })}>
            <thead>
              <tr>
                <th scope="col">{words.insights.funnel.step}</th>
                <th scope="col" class="number" title={columns[0]?.meaning}>
                  {columns[0]?.name}
                </th>
                <th scope="col" title={columns[1]?.meaning}>
                  {columns[1]?.name}
                </th>
              </tr>
            </thead>
            <tbody>
              {asking.map(step => (
                <tr key={step.step}>
                  <th scope="row">
                    <span dir="auto">
                      {formats.number(step.number)}.{' '}
                      {stepWords(published, step.step, formats.locale, words.steps.kinds)}
                    </span>
                  </th>
                  <td class="number">{formats.number(step.answers ?? 0)}</td>
                  <td>
                    {step.answers ? (
                      <ul class="answers__results">
                        {resultOf(step).map(line => (
                          <li key={line}>
                            <bdi>{line}</bdi>
                          </li>
                        ))}
                      </ul>
                    ) : (
                      <span class="muted">{text.none}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </TableRegion>
          <Definitions of={columns} />
        </>
      )}
    </section>
  );
};
