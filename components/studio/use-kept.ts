import { useContext } from 'preact/hooks';
import { KeptContext } from './kept-context.ts';

/** What is kept of one place of a draft while something else is chosen there. */
export interface Kept<Value> {
  keep(choice: string, value: Value): void;
  recall(choice: string): Value | undefined;
}

/**
 * Keeps what an author wrote for one choice, so that it comes back when they choose it again.
 *
 * @param place names the place within the draft, such as `step-7/answer`; what is kept there is of one type
 */
export const useKept = <Value>(place: string): Kept<Value> => {
  const all = useContext(KeptContext);
  return {
    keep: (choice, value) => void all.set(`${place}/${choice}`, value),
    recall: choice => all.get(`${place}/${choice}`) as Value | undefined,
  };
};
