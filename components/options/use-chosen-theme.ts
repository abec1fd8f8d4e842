import { useEffect, useRef, useState } from 'preact/hooks';
import type { Theme } from '../../guides/schema/theme.ts';
import { unreadableAccents } from '../../guides/theme/unreadable-accents.ts';
import { useAction } from '../shared/use-action.ts';

/** The look that is being chosen. */
export interface ChosenTheme {
  /** As the person chose it last; as it is kept where nothing was chosen since. */
  theme: Theme;
  /** Shows it without keeping it, as while a slider is being moved. */
  show: (theme: Theme) => void;
  /** Shows and keeps it; what could not be read is shown alone. */
  save: (theme: Theme) => void;
}

/** The same text for the same look, in whatever order its fields were written. */
const textOf = (theme: Theme): string => JSON.stringify(Object.entries(theme).sort());

/**
 * What the person chooses holds while it is on its way. A look that was chosen a moment earlier and is heard of
 * only now does not take the later one back; one that another window saved does, and so does a refusal.
 *
 * @param kept as the worker said it last; undefined where it has not yet
 */
export const useChosenTheme = (kept: Theme | undefined): ChosenTheme => {
  const act = useAction();
  const [chosen, setChosen] = useState<Theme>();
  const sent = useRef<string[]>([]);
  const keptText = textOf(kept ?? {});
  useEffect(() => {
    const turn = sent.current.indexOf(keptText);
    sent.current = sent.current.slice(turn + 1);
    if (turn < 0 || sent.current.length === 0) {
      sent.current = [];
      setChosen(undefined);
    }
  }, [keptText]);
  const save = async (theme: Theme): Promise<void> => {
    setChosen(theme);
    if (unreadableAccents(theme).length > 0) return;
    const text = textOf(theme);
    sent.current.push(text);
    if (await act('theme/save', { theme })) return;
    sent.current = sent.current.filter(each => each !== text);
    setChosen(now => (now === theme ? undefined : now));
  };
  return { theme: chosen ?? kept ?? {}, show: setChosen, save: theme => void save(theme) };
};
