import type { RecorderMessage, Rectangle } from '../../guides/contracts/recorder.ts';
import type { LocatePlatform } from '../../guides/locate/platform.ts';
import { type FoldState, foldActions, holdFor } from '../../guides/record/fold-actions.ts';
import { listenToPerson, type Point } from '../../guides/record/listen-to-person.ts';
import type { RecordedEvent } from '../../guides/record/recorded-event.ts';
import { subjectKind } from '../../guides/record/subject-kind.ts';
import { placeOfElement } from '../stage/place-of-element.ts';
import { type ActionEvidence, gatherEvidence } from './gather-evidence.ts';
import { randomIdentifier } from './random-identifier.ts';

/** Browsers take at most two pictures of a tab in a second; the time between two, in milliseconds. */
const betweenPictures = 520;
/** A press so soon after another one on the same element belongs to the same gesture, in milliseconds. */
const sameGesture = 500;

/** What recording a person needs. */
export interface PersonRecording {
  document: Document;
  platform: LocatePlatform;
  /** Says something to the worker; resolves when it was heard. */
  say(message: RecorderMessage): Promise<void>;
  /** Where the fields are now. */
  masks(): Rectangle[];
  /** Asks the author whether a point of a drawing is meant, and not all of it. */
  askPoint(): Promise<boolean>;
  /** Takes what was asked for answered with no. */
  settlePoints(): void;
  /** Whether an event came from Handrail's own interface. */
  isOurs(event: Event): boolean;
  /** Keeps the bar out of a picture. */
  hideBar(task: Promise<unknown>): void;
  signal: AbortSignal;
}

/**
 * Tells the worker each real action of the person, with the evidence from before the page answered.
 *
 * @returns the function that tells at once what was held back
 */
export const recordPerson = ({
  document,
  platform,
  say,
  masks,
  askPoint,
  settlePoints,
  isOurs,
  hideBar,
  signal,
}: PersonRecording): (() => void) => {
  const names = new WeakMap<Element, string>();
  const known = new Map<string, { evidence: ActionEvidence; at: number; point?: Point }>();
  const unsaid: (RecorderMessage | Promise<RecorderMessage>)[] = [];
  let state: FoldState = {};
  let holding: ReturnType<typeof setTimeout> | undefined;
  let saying = false;
  let lastPicture = Number.NEGATIVE_INFINITY;
  let count = 0;

  const nameOf = (element: Element): string => {
    const name = names.get(element) ?? `e${++count}`;
    names.set(element, name);
    return name;
  };
  const takePicture = (element: Element): { picture: string } | undefined => {
    const now = performance.now();
    // Pinched larger, the page and the picture of it have different measures, and a mask would miss its field.
    const pinched = (window.visualViewport?.scale ?? 1) !== 1;
    if (pinched || now - lastPicture < betweenPictures) return undefined;
    lastPicture = now;
    const picture = randomIdentifier();
    const { seen: target } = placeOfElement(element);
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const take = async (): Promise<void> => {
      // The browser pictures what was painted last: with this frame, the bar is gone.
      await new Promise(requestAnimationFrame);
      await say({ type: 'recorder/picture', picture, masks: masks(), target, viewport });
    };
    hideBar(take());
    return { picture };
  };
  const gather = (element: Element, pressed?: Point): void => {
    const name = nameOf(element);
    const at = performance.now();
    const before = known.get(name);
    const evidence = gatherEvidence(element);
    const again = before && at - before.at < sameGesture && before.evidence.picture;
    const picture = again ? { picture: again } : takePicture(element);
    // Only what is drawn has points that are things of their own.
    const point = element.localName === 'canvas' ? pressed : undefined;
    known.set(name, { evidence: { ...evidence, ...picture }, at, ...(point && { point }) });
  };

  /** One after the other, so that a step does not overtake the one before when the worker has to be woken. */
  const sayAll = async (): Promise<void> => {
    if (saying) return;
    saying = true;
    for (let message = unsaid.shift(); message; message = unsaid.shift()) await say(await message);
    saying = false;
  };
  const fold = (event: RecordedEvent): void => {
    const [next, actions] = foldActions(state, event);
    state = next;
    for (const { action, subject } of actions) {
      const of = known.get(subject);
      if (!of) continue;
      const { evidence, point: region } = of;
      const told = { type: 'recorder/action', id: randomIdentifier(), action, ...evidence } as const;
      const atPoint = { ...told, target: { ...told.target, ...(region && { region }) } };
      // The steps after it wait for the answer, so that they stay in their order.
      unsaid.push(region ? askPoint().then(accepted => (accepted ? atPoint : told)) : told);
    }
    void sayAll();
    clearTimeout(holding);
    if (state.held) {
      holding = setTimeout(() => fold({ type: 'time', at: performance.now() }), holdFor);
    }
  };
  const finish = (): void => {
    fold({ type: 'unload', at: performance.now() });
    settlePoints();
    for (const message of unsaid.splice(0)) {
      if (message instanceof Promise) void message.then(say);
      else void say(message);
    }
  };

  listenToPerson({
    window,
    platform,
    isOurs,
    onEvent(type, element, times, point) {
      const name = nameOf(element);
      if (type === 'leave' && !known.has(name)) return;
      if (type === 'press' || !known.has(name)) gather(element, point);
      const event = { at: performance.now(), subject: name, kind: subjectKind(element), count: times };
      fold({ ...event, type });
    },
    onUnload: finish,
    signal,
  });
  signal.addEventListener('abort', () => clearTimeout(holding));
  document.addEventListener('visibilitychange', () => document.hidden && finish(), { signal });
  return finish;
};
