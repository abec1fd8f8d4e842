import { fill } from '../shared/fill.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** How often Handrail may still ask. */
export const BudgetSection = () => {
  const { words, formats } = usePage();
  const { value: restraint, failure, reload } = useRequest('restraint/get', undefined);
  const text = words.options;
  const budget = restraint?.budget;
  const of = (left: number, most: number): string =>
    fill(text.budgetOf, { left: formats.number(left), most: formats.number(most) });
  return (
    <Section heading={text.budget} text={text.budgetText}>
      {failure && <Problem failure={failure} retry={reload} />}
      {budget && (budget.perHour === 0 || budget.perDay === 0) && <p class="notice">{text.offersOff}</p>}
      {budget && budget.perHour > 0 && budget.perDay > 0 && (
        <>
          <dl class="facts">
            <dt>{text.budgetHour}</dt>
            <dd>{of(budget.leftThisHour, budget.perHour)}</dd>
            <dt>{text.budgetDay}</dt>
            <dd>{of(budget.leftToday, budget.perDay)}</dd>
          </dl>
          {budget.byPolicy && <p class="muted">{text.budgetByPolicy}</p>}
          {budget.quietUntil !== undefined && (
            <p>{fill(text.quietUntil, { time: formats.dateTime(budget.quietUntil) })}</p>
          )}
        </>
      )}
    </Section>
  );
};
