import type { Here, Status } from '../../guides/contracts/page-to-worker.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';

type State = 'off' | 'paused' | 'nowhere' | 'asks' | 'on';

const stateOf = (status: Status, here: Here | undefined, now: number): State => {
  if (status.consent === 'unasked' || status.consent === 'refused') return 'off';
  if (status.pausedUntil !== undefined && status.pausedUntil > now) return 'paused';
  if (!here?.site) return 'nowhere';
  return here.granted ? 'on' : 'asks';
};

/** One line that says whether Handrail works here, and if not, why. */
export const StateLine = ({ status, here }: { status: Status; here: Here | undefined }) => {
  const { words, formats, platform } = usePage();
  const state = stateOf(status, here, platform.now());
  return (
    <p class={`state-line state-line--${state}`} role="status">
      {fill(words.hub.state[state], { time: formats.time(status.pausedUntil ?? 0) })}
    </p>
  );
};
