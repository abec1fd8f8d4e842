import type { Condition } from '../../../guides/schema/condition.ts';
import type { ConditionPart } from '../../../guides/schema/condition-part.ts';
import { fill } from '../../shared/fill.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { useKept } from '../use-kept.ts';
import type { ConditionSource } from './condition-source.ts';
import { newPart } from './new-part.ts';
import { PartFields } from './PartFields.tsx';

const ways = ['one', 'not', 'all', 'any'] as const;
type Way = (typeof ways)[number];

/** The most parts of one condition; see the schema of conditions. */
const mostParts = 10;

const isPart = (condition: Condition): condition is ConditionPart =>
  condition.kind !== 'all' && condition.kind !== 'any' && condition.kind !== 'not';

/** How the parts of a condition stand to each other, or undefined where it is nested too deep to be shown. */
const wayOf = (condition: Condition): Way | undefined => {
  if (isPart(condition)) return 'one';
  if (condition.kind !== 'not') return condition.kind;
  return isPart(condition.part) ? 'not' : undefined;
};

const partsOf = (condition: Condition): Condition[] =>
  isPart(condition) ? [condition] : condition.kind === 'not' ? [condition.part] : condition.parts;

const conditionOf = (way: Way, parts: Condition[]): Condition => {
  const [first] = parts;
  if (way === 'all' || way === 'any' || !first) return { kind: way === 'any' ? 'any' : 'all', parts };
  return way === 'not' ? { kind: 'not', part: first } : first;
};

/** A condition: one thing, the opposite of one, or several together. What is nested deeper is kept as it is. */
export const ConditionFields = ({
  condition,
  source,
  place,
  problemAt,
  onChange,
}: {
  condition: Condition;
  source: ConditionSource;
  /** Where the condition is within the draft, for what is kept of it. */
  place: string;
  /** What is wrong at a place within the condition: nothing for the whole, or such as `.parts[1]`. */
  problemAt: (inner: string) => string | undefined;
  onChange: (condition: Condition) => void;
}) => {
  const { words, formats } = usePage();
  const text = words.steps.condition;
  const kept = useKept<Condition[]>(place);
  const way = wayOf(condition);
  if (!way) return <p class="muted">{text.kept}</p>;
  const parts = partsOf(condition);
  const several = way === 'all' || way === 'any';
  const named = (index: number): string =>
    several ? fill(text.part, { number: formats.number(index + 1) }) : text.what;
  const change = (next: Condition[]): void => onChange(conditionOf(way, next));

  return (
    <>
      <SelectField
        label={text.combine}
        value={way}
        options={ways.map(each => ({
          value: each,
          label: text.ways[each],
          disabled: (each === 'one' || each === 'not') && parts[0] !== undefined && !isPart(parts[0]),
        }))}
        onChange={next => {
          if (several) kept.keep('parts', parts);
          const more =
            next === 'all' || next === 'any' ? (several ? parts : kept.recall('parts')) : undefined;
          onChange(conditionOf(next, [...parts.slice(0, 1), ...(more ?? parts).slice(1)]));
        }}
      />
      {parts.map((part, index) => (
        <div key={`${index}/${parts.length}`} class="part">
          {isPart(part) ? (
            <PartFields
              part={part}
              source={source}
              place={`${place}/${index}`}
              label={named(index)}
              problem={problemAt(several ? `.parts[${index}]` : way === 'not' ? '.part' : '')}
              onChange={next => change(parts.map((old, at) => (at === index ? next : old)))}
            />
          ) : (
            <p class="muted">{text.kept}</p>
          )}
          {several && parts.length > 1 && (
            <button
              type="button"
              class="button"
              aria-label={fill(words.studio.removeOf, { title: named(index) })}
              onClick={() => change(parts.filter((_, at) => at !== index))}
            >
              {words.studio.remove}
            </button>
          )}
        </div>
      ))}
      {several && (
        <button
          type="button"
          class="button"
          disabled={parts.length >= mostParts}
          onClick={() => {
            const part = newPart('page', source);
            if (part) change([...parts, part]);
          }}
        >
          {text.add}
        </button>
      )}
    </>
  );
};
