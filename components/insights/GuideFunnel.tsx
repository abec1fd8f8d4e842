import type { GuideReport, StepReport } from '../../guides/measure/report.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { Definitions } from './Definitions.tsx';
import { GuideAnswers } from './GuideAnswers.tsx';
import { stepWords } from './step-words.ts';
import { TableRegion } from './TableRegion.tsx';

const counts = ['shown', 'done', 'skipped', 'failed', 'left'] as const;
/** Figures of kinds of step that few guides have: a column only where there is any. */
const rare = ['alreadyDone', 'acted'] as const;
const causes = ['absent', 'unsure', 'timeout'] as const;

/** What happened at each step of a guide, from the first to the last. */
export const GuideFunnel = ({ guide }: { guide: GuideReport }) => {
  const { words, formats } = usePage();
  const text = words.insights.funnel;
  const { value: guides } = useRequest('guides/list', undefined);
  const published = guides?.find(({ id }) => id === guide.guide);
  const shown = [...counts, ...rare.filter(count => guide.steps.some(step => step[count] !== undefined))];
  const columns = shown.map(count => text.columns[count]);
  const most = Math.max(1, ...guide.steps.map(step => step.shown));
  const caption = fill(text.caption, { title: guide.title });
  const causesOf = ({ failedBy }: StepReport): string[] =>
    causes.flatMap(cause =>
      failedBy?.[cause] ? fill(text.cause[cause], { count: formats.number(failedBy[cause]) }) : [],
    );

  return (
    <div class="funnel">
      <TableRegion caption={caption}>
        <thead>
          <tr>
            <th scope="col">{text.step}</th>
            {columns.map(({ name, meaning }) => (
              <th key={name} scope="col" class="number" title={meaning}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guide.steps.map(step => (
            <tr key={step.step}>
              <th scope="row">
                <span dir="auto">
                  {formats.number(step.number)}.{' '}
                  {stepWords(published, step.step, formats.locale, words.steps.kinds)}
                </span>
                <svg class="funnel__bar" width="100%" height="6" aria-hidden="true">
                  <rect class="funnel__ground" width="100%" height="6" rx="3" />
                  <rect
                    class="bar bar--completions"
                    width={`${(step.shown / most) * 100}%`}
                    height="6"
                    rx="3"
                  />
                </svg>
              </th>
              {shown.map(count => (
                <td key={count} class="number">
                  {formats.number(step[count] ?? 0)}
                  {count === 'failed' &&
                    causesOf(step).map(cause => (
                      <span key={cause} class="muted small">
                        {cause}
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <Definitions of={columns} />
      <GuideAnswers guide={guide} published={published} />
    </div>
  );
};
