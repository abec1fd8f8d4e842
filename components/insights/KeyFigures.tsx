import type { Report } from '../../guides/measure/report.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';

/** The span in five figures, each with what it counts. */
export const KeyFigures = ({ report }: { report: Report }) => {
  const { words, formats } = usePage();
  const text = words.insights.figures;
  const sum = (pick: (guide: Report['guides'][number]) => number): number =>
    report.guides.reduce((total, guide) => total + pick(guide), 0);
  const starts = sum(guide => guide.starts);
  const completions = sum(guide => guide.completions);
  const shown = sum(guide => guide.offersShown);
  const taken = sum(guide => guide.offersTaken);
  const episodes = report.pages.reduce((total, page) => total + page.episodes, 0);
  const rate = (part: number, whole: number): string => (whole > 0 ? formats.percent(part / whole) : '–');

  const figures = [
    { ...text.people, value: formats.number(report.people) },
    { ...text.starts, value: formats.number(starts) },
    { ...text.completionRate, value: rate(completions, starts), part: completions, whole: starts },
    { ...text.offersTaken, value: rate(taken, shown), part: taken, whole: shown },
    { ...text.episodes, value: formats.number(episodes) },
  ];
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading" class="visually-hidden">
        {text.heading}
      </h2>
      <dl class="figures">
        {figures.map(figure => (
          <div key={figure.name} class="figure">
            <dt>{figure.name}</dt>
            <dd>
              <span class="figure__value">{figure.value}</span>
              <span class="figure__meaning">
                {fill(figure.meaning, {
                  part: formats.number('part' in figure ? figure.part : 0),
                  whole: formats.number('whole' in figure ? figure.whole : 0),
                })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
