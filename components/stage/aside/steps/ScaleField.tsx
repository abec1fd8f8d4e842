import { trusted } from '../../trusted.ts';

/** Whole numbers in a row, of which one can be chosen. */
export interface ScaleFieldProps {
  /** What is asked, for screen readers. */
  name: string;
  least: number;
  most: number;
  /** What the ends mean. */
  low: string;
  high: string;
  value: number | undefined;
  onValue(value: number): void;
}

/** Such a row. The ends are named beside it, and in the names of their numbers. */
export const ScaleField = ({ name, least, most, low, high, value, onValue }: ScaleFieldProps) => {
  const numbers = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const nameOf = (number: number): string => {
    if (number === least) return `${number}: ${low}`;
    return number === most ? `${number}: ${high}` : `${number}`;
  };
  return (
    <fieldset class="field" aria-label={name}>
      <div class={numbers.length > 5 ? 'scale long' : 'scale'}>
        {numbers.map(number => (
          <label key={number} class="tile">
            <input
              type="radio"
              name="scale"
              aria-label={nameOf(number)}
              checked={value === number}
              onChange={trusted(() => onValue(number))}
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      <div class="ends because" aria-hidden="true">
        <span>
          {least}: {low}
        </span>
        <span>
          {most}: {high}
        </span>
      </div>
    </fieldset>
  );
};
