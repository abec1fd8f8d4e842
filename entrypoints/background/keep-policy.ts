import type { Policy } from '../../guides/schema/policy.ts';

/** How long the browser is waited for before what it said last is taken, in ms. Own choice: it mostly answers in 10 ms. */
const patience = 300;

/** Where the policy is, and what it was. */
export interface PolicySource {
  /** What the browser says. */
  read(): Promise<Policy>;
  /** What was remembered; undefined: nothing yet. */
  recall(): Promise<Policy | undefined>;
  /** Remembers it over the end of the browser. */
  remember(policy: Policy): Promise<void>;
  /** Called when the browser says at last something other than what was taken in its place. */
  onCorrected(): void;
}

/**
 * The organisation's policy, without waiting for a browser that is just starting: Chromium answers questions about its
 * managed storage many seconds after its start, on a busy machine not for a minute, and people work on pages by then.
 * Until its first answer what it said last holds. On a device where it never said anything it is waited for.
 */
export const keepPolicy = ({
  read,
  recall,
  remember,
  onCorrected,
}: PolicySource): (() => Promise<Policy>) => {
  let answered = false;
  let last: string | undefined;
  let start: Promise<Policy> | undefined;
  const note = async (policy: Policy): Promise<void> => {
    const given = JSON.stringify(policy);
    if (given === last) return;
    last = given;
    // Without room it is as before: the next start has to wait.
    await remember(policy).catch(() => undefined);
  };
  const begin = async (): Promise<Policy> => {
    const asked = read();
    const recalled = await recall().catch(() => undefined);
    last = recalled && JSON.stringify(recalled);
    let taken = false;
    void asked.then(async policy => {
      answered = true;
      const isOther = JSON.stringify(policy) !== last;
      await note(policy);
      if (taken && isOther) onCorrected();
    });
    if (!recalled) return asked;
    const late = new Promise<Policy>(resolve => {
      setTimeout(() => {
        taken = !answered;
        resolve(recalled);
      }, patience);
    });
    return Promise.race([asked, late]);
  };
  return async () => {
    if (!answered) {
      start ??= begin();
      return start;
    }
    const policy = await read();
    await note(policy);
    return policy;
  };
};
