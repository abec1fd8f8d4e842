import { isSameTarget } from '../../guides/exchange/is-same-target.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Advance } from '../../guides/schema/step.ts';
import type { Target } from '../../guides/schema/target.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { PlaceField } from './fields/PlaceField.tsx';
import { placesOf } from './places-of.ts';
import { useKept } from './use-kept.ts';

const ways = ['click', 'double-click', 'input', 'page', 'appears', 'acknowledge'] as const;

/** The page that belongs to a way of advancing, where one does. */
const pageOf = (advance: Advance): string => {
  if (advance.on === 'page') return advance.page;
  return 'leadsTo' in advance ? (advance.leadsTo ?? '') : '';
};

type PlainWay = Exclude<Advance['on'], 'appears'>;

const advanceBy = (on: PlainWay, page: string): Advance => {
  if (on === 'page') return { on, page };
  if (on === 'click' || on === 'double-click') return page ? { on, leadsTo: page } : { on };
  return { on };
};

/** What the person does that ends the step. */
export const AdvanceFields = ({
  advance,
  problem,
  draft,
  locale,
  place,
  own,
  onChange,
}: {
  advance: Advance;
  problem: string | undefined;
  draft: Draft;
  locale: string;
  /** Where it is within the draft, for what is kept of it. */
  place: string;
  /** The step's own place. */
  own: Target;
  onChange: (advance: Advance) => void;
}) => {
  const { words } = usePage();
  const kept = useKept<Advance>(place);
  const page = pageOf(advance);
  // What is there already cannot appear.
  const first = placesOf(draft, locale).find(({ target }) => !isSameTarget(target, own));
  const { on } = advance;
  return (
    <>
      <SelectField
        label={words.studio.advanceOn}
        value={on}
        options={ways.map(value => ({
          value,
          label: words.studio.advance[value],
          disabled: value === 'appears' && on !== 'appears' && !first,
        }))}
        onChange={way => {
          kept.keep(on, advance);
          const before = kept.recall(way);
          if (way !== 'appears') onChange(page || !before ? advanceBy(way, page) : before);
          else if (before) onChange(before);
          else if (first) onChange({ on: way, target: first.target });
        }}
      />
      {advance.on === 'appears' && (
        <PlaceField
          label={words.steps.place}
          hint={words.steps.placeHint}
          problem={problem}
          target={advance.target}
          draft={draft}
          locale={locale}
          onChange={({ target }) => onChange({ ...advance, target })}
        />
      )}
      {(on === 'click' || on === 'double-click' || on === 'page') && (
        <TextField
          label={on === 'page' ? words.studio.advancePage : words.studio.leadsTo}
          hint={on === 'page' ? undefined : words.studio.leadsToHint}
          problem={problem}
          value={page}
          dir="ltr"
          maxLength={500}
          onCommit={next => onChange(advanceBy(on, next.trim()))}
        />
      )}
    </>
  );
};
