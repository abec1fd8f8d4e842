import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { useAction } from './use-action.ts';
import { usePage } from './use-page.ts';

/** How long "pause" lasts, in minutes. */
const pauseMinutes = 60;

/** Keeps Handrail quiet for an hour, or ends that. */
export const PauseControl = ({ status }: { status: Status }) => {
  const { words, platform } = usePage();
  const act = useAction();
  const left = (status.pausedUntil ?? 0) - platform.now();
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => drawAgain(turn => turn + 1), left);
    return () => clearTimeout(timer);
  }, [left]);

  return left > 0 ? (
    <button type="button" class="button" onClick={() => void act('status/pause', { minutes: 0 })}>
      {words.shared.endPause}
    </button>
  ) : (
    <button type="button" class="button" onClick={() => void act('status/pause', { minutes: pauseMinutes })}>
      {words.shared.pause}
    </button>
  );
};
