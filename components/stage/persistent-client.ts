/** Waits between two tries of the same message, in milliseconds. The last one repeats. */
const backOff = [100, 200, 400, 800, 1600, 3200, 5000];

/** Tries without an answer after which the person is told, about 1.5 s. */
const triesBeforeTelling = 4;

/** The way from a content script to the worker. */
export interface WorkerPort<Message, Answer> {
  /** Rejects, or resolves to undefined, where nobody answered: the worker was just being stopped. */
  send(message: Message): Promise<Answer | undefined>;
  /** False once the extension was updated or removed: this script is a leftover and has to go. */
  connected(): boolean;
}

/** What a client is made of. */
export interface PersistentClientOptions<Message, Answer> {
  port: WorkerPort<Message, Answer>;
  onAnswer(answer: Answer): void;
  /** Whether messages have gone unanswered for long enough to say so. */
  onTrouble?(trouble: boolean): void;
  /** The extension is gone; nothing can be sent any more. */
  onGone(): void;
  signal: AbortSignal;
}

/** Says things to the worker until they were heard. */
export interface PersistentClient<Message> {
  /** Sends at once, and again until it is answered. Resolves then; a worker ignores what it has heard already. */
  say(message: Message): Promise<void>;
  /** Sends all that is unanswered now, as when a frozen page comes back. */
  hurry(): void;
}

interface Waiting {
  tries: number;
  timer?: ReturnType<typeof setTimeout>;
  heard(): void;
}

/**
 * A client that loses no message while the page lives. Messages are not queued behind each other: a click that
 * opens another page must be told before this one unloads.
 */
export const createPersistentClient = <Message extends object, Answer>({
  port,
  onAnswer,
  onTrouble,
  onGone,
  signal,
}: PersistentClientOptions<Message, Answer>): PersistentClient<Message> => {
  const waiting = new Map<Message, Waiting>();

  const attempt = async (message: Message, state: Waiting): Promise<void> => {
    clearTimeout(state.timer);
    delete state.timer;
    if (!port.connected()) return onGone();
    const answer = await port.send(message).catch(() => undefined);
    if (signal.aborted || waiting.get(message) !== state) return;
    if (answer !== undefined && answer !== null) {
      waiting.delete(message);
      onAnswer(answer);
      state.heard();
    } else if (port.connected()) {
      const delay = backOff[Math.min(state.tries, backOff.length - 1)];
      state.tries += 1;
      state.timer = setTimeout(() => void attempt(message, state), delay);
    } else return onGone();
    onTrouble?.([...waiting.values()].some(({ tries }) => tries >= triesBeforeTelling));
  };

  signal.addEventListener('abort', () => {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });

  return {
    say: message =>
      new Promise(heard => {
        if (signal.aborted) return;
        const state: Waiting = { tries: 0, heard };
        waiting.set(message, state);
        void attempt(message, state);
      }),
    hurry() {
      // Those without a timer are under way already.
      for (const [message, state] of waiting) if (state.timer !== undefined) void attempt(message, state);
    },
  };
};
