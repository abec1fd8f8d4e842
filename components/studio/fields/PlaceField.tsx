import { isSameTarget } from '../../../guides/exchange/is-same-target.ts';
import type { Draft } from '../../../guides/schema/guide.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { fill } from '../../shared/fill.ts';
import { placeName } from '../../shared/place-name.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { type Place, placesOf } from '../places-of.ts';

/** Which of the recorded places is meant. One that no step has any more is kept until another is chosen. */
export const PlaceField = ({
  label,
  hint,
  problem,
  target,
  draft,
  locale,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  /** Why the place cannot be kept. */
  problem?: string | undefined;
  target: Target | undefined;
  draft: Draft;
  locale: string;
  onChange: (place: Place) => void;
}) => {
  const { words, formats } = usePage();
  const places = placesOf(draft, locale);
  const chosen = target && places.find(place => isSameTarget(place.target, target));
  return (
    <SelectField
      label={label}
      hint={hint}
      problem={problem}
      value={chosen?.id ?? ''}
      missing={target && fill(words.steps.placeKept, { name: placeName(target) })}
      options={places.map(({ id, number, name }) => ({
        value: id,
        label: fill(words.steps.placeOf, { number: formats.number(number), name }),
      }))}
      onChange={id => {
        const place = places.find(each => each.id === id);
        if (place) onChange(place);
      }}
    />
  );
};
