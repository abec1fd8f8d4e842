import type { GuideReport } from '../../guides/measure/report.ts';
import { fill } from '../shared/fill.ts';
import { localized } from '../shared/localized.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { Definitions } from './Definitions.tsx';
import { TableRegion } from './TableRegion.tsx';

const counts = ['shown', 'done', 'skipped', 'failed', 'left'] as const;

/** What happened at each step of a guide, from the first to the last. */
export const GuideFunnel = ({ guide }: { guide: GuideReport }) => {
  const { words, formats } = usePage();
  const text = words.insights.funnel;
  const { value: guides } = useRequest('guides/list', undefined);
  const published = guides?.find(({ id }) => id === guide.guide);
  const columns = counts.map(count => text.columns[count]);
  const most = Math.max(1, ...guide.steps.map(step => step.shown));
  const caption = fill(text.caption, { title: guide.title });
  const textOf = (id: string): string => {
    const step = published?.steps.find(candidate => candidate.id === id);
    const words = step && localized(step.text, formats.locale, published?.defaultLocale ?? formats.locale);
    return words ? plainTextOf(words) : '';
  };

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
                  {formats.number(step.number)}. {textOf(step.step)}
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
              {counts.map(count => (
                <td key={count} class="number">
                  {formats.number(step[count])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <Definitions of={columns} />
    </div>
  );
};
