import { trusted } from '../../trusted.ts';

/** Choices of which one or several can be chosen. */
export interface ChoiceFieldProps {
  /** What is asked, for screen readers. */
  name: string;
  /** How many can be chosen, in words. */
  hint: string;
  multiple: boolean;
  choices: readonly { id: string; text: string }[];
  chosen: readonly string[];
  /** In the order of the choices. */
  onChoices(chosen: string[]): void;
}

/** Such a list. */
export const ChoiceField = ({ name, hint, multiple, choices, chosen, onChoices }: ChoiceFieldProps) => {
  const choose = (id: string, isChosen: boolean): void => {
    const wanted = multiple ? choices.map(each => each.id).filter(each => chosen.includes(each)) : [];
    const others = wanted.filter(each => each !== id);
    const all = isChosen ? [...others, id] : others;
    onChoices(choices.map(each => each.id).filter(each => all.includes(each)));
  };
  return (
    <fieldset class="field" aria-label={name} aria-describedby="hint">
      <p id="hint" class="because">
        {hint}
      </p>
      {choices.map(({ id, text }) => (
        <label key={id} class="option">
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name="choice"
            checked={chosen.includes(id)}
            onChange={trusted(event => choose(id, (event.currentTarget as HTMLInputElement).checked))}
          />
          <span dir="auto">{text}</span>
        </label>
      ))}
    </fieldset>
  );
};
