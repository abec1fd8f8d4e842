import { useEffect, useRef } from 'preact/hooks';
import type { Recording } from '../../guides/contracts/page-to-worker.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import { fill } from '../shared/fill.ts';
import { placeName } from '../shared/place-name.ts';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';
import type { DraftSession } from './create-draft-session.ts';

const targetOf = ({ steps }: Draft, id: string) => {
  const step = steps.find(each => each.id === id);
  return step && 'target' in step ? step.target : undefined;
};

/**
 * When the picking of a new place has ended, brings the studio to the front again, says what came of it, and gives the
 * focus back to the step.
 */
export const usePicking = (
  session: DraftSession | undefined,
  recording: Recording | null | undefined,
): void => {
  const { words, platform, formats } = usePage();
  const toast = useToast();
  const began = useRef<{ step: string; before: string } | undefined>(undefined);
  const step = recording?.running ? recording.pick : undefined;
  useEffect(() => {
    if (!session || recording === undefined) return;
    if (step !== undefined) {
      began.current ??= { step, before: JSON.stringify(targetOf(session.state().draft, step)) };
      return;
    }
    const ended = began.current;
    began.current = undefined;
    if (!ended) return;
    void session.refresh().then(async () => {
      const { draft } = session.state();
      const target = targetOf(draft, ended.step);
      const number = formats.number(draft.steps.findIndex(({ id }) => id === ended.step) + 1);
      const changed = target && JSON.stringify(target) !== ended.before;
      const text = words.studio.pick;
      toast({
        text: changed ? fill(text.done, { number, name: placeName(target) }) : fill(text.kept, { number }),
      });
      await platform.showOwnTab();
      document.querySelector<HTMLElement>(`#${CSS.escape(`step-${ended.step}`)} .step__pick`)?.focus();
    });
  }, [session, recording === undefined, step]);
};
