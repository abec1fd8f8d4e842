import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import type { StagePort } from './stage-port.ts';

/** Waits between two tries of the same message, in milliseconds. The last one repeats. */
const backOff = [100, 200, 400, 800, 1600, 3200, 5000];

/** Tries without an answer after which the person is told, about 1.5 s. */
const triesBeforeTelling = 4;

/** What a stage client is made of. */
export interface StageClientOptions {
  port: StagePort;
  /** Every view that an answer brings, unless it is older than the one before. */
  onView(view: StageView): void;
  /** Whether messages have gone unanswered for long enough to say so. */
  onTrouble(trouble: boolean): void;
  /** The extension is gone; nothing can be sent any more. */
  onGone(): void;
  signal: AbortSignal;
}

/** Says things to the worker until they were heard. */
export interface StageClient {
  /** Sends at once, and again until it is answered. The worker ignores what it has heard already. */
  say(message: StageMessage): void;
  /** Sends all that is unanswered now, as when a frozen page comes back. */
  hurry(): void;
}

/**
 * A client that loses no message while the page lives. Messages are not queued behind each other: a click that
 * opens another page must be told before this one unloads.
 */
export const createStageClient = ({
  port,
  onView,
  onTrouble,
  onGone,
  signal,
}: StageClientOptions): StageClient => {
  const waiting = new Map<StageMessage, { tries: number; timer?: ReturnType<typeof setTimeout> }>();

  const tell = (): void => {
    onTrouble([...waiting.values()].some(({ tries }) => tries >= triesBeforeTelling));
  };

  const attempt = async (message: StageMessage): Promise<void> => {
    const state = waiting.get(message);
    if (!state || signal.aborted) return;
    clearTimeout(state.timer);
    delete state.timer;
    if (!port.connected()) return onGone();
    // A promise that never settles would be waited for in vain; the port's own calls reject when the worker dies.
    const answer = await port.send(message).catch(() => undefined);
    if (signal.aborted || !waiting.has(message)) return;
    if (answer) {
      waiting.delete(message);
      if (answer.ok) onView(answer.value);
    } else {
      if (!port.connected()) return onGone();
      const delay = backOff[Math.min(state.tries, backOff.length - 1)];
      state.tries += 1;
      clearTimeout(state.timer);
      state.timer = setTimeout(() => void attempt(message), delay);
    }
    tell();
  };

  signal.addEventListener('abort', () => {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });

  return {
    say(message) {
      if (signal.aborted) return;
      waiting.set(message, { tries: 0 });
      void attempt(message);
    },
    hurry() {
      for (const [message, { timer }] of waiting) if (timer !== undefined) void attempt(message);
    },
  };
};
