import { h, render } from 'preact';
import type { RecorderOrders, Rectangle } from '../../guides/contracts/recorder.ts';
import { keepFocus } from '../stage/keep-focus.ts';
import { createTopLayerHost } from '../stage/top-layer-host.ts';
import { undoZoom } from '../stage/undo-zoom.ts';
import { RecorderBar } from './RecorderBar.tsx';
import css from './recorder.css?inline';

/** How long the reason stays after a recording ended by itself, in milliseconds. */
const farewell = 15_000;
/** The longest that the bar is hidden for one picture, in milliseconds. */
const longestHiding = 3000;

/** The recorder's bar in the page. Frames have none. */
export interface RecorderBarHandle {
  show(orders: RecorderOrders): void;
  /** Hides the bar until something is done, so that it is not in the picture. */
  hideDuring(task: Promise<unknown>): void;
  /**
   * Asks whether a point of a drawing is meant. In a frame, where nobody can be asked, the answer is no.
   *
   * @returns whether the author accepted it
   */
  askPoint(): Promise<boolean>;
  /** Takes an open question for answered with no. */
  settle(): void;
  /** Shows in any frame what would be taken for a new place, in pixels of the viewport. */
  aim(place: DOMRectInit | undefined): void;
  /** Where the bar can be seen now: one rectangle or none. */
  place(): Rectangle[];
  /** Whether a node is the bar's host, or an event came through it. */
  isOurs(eventOrNode: Event | Node | null): boolean;
}

/** Makes the bar. It is shown while a recording is under way, and with the reason when one ended by itself. */
export const createRecorderBar = (
  document: Document,
  { onStop, onPick }: { onStop(): void; onPick(does: 'take' | 'pause' | 'resume'): void },
  signal: AbortSignal,
): RecorderBarHandle => {
  const host = createTopLayerHost(document, css, signal);
  const isTop = window === window.top;
  if (isTop) keepFocus(host, document, signal);
  let wasRecording = false;
  let orders: RecorderOrders | undefined;
  let questions: ((accepted: boolean) => void)[] = [];
  let aimed: Readonly<Record<string, string>> | undefined;
  let hiding = 0;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    render(null, host.container);
    host.hide();
  };
  const draw = (): void => {
    if (!orders) return;
    const [question] = questions;
    const onAnswer = (accepted: boolean): void => {
      questions = questions.filter(each => each !== question);
      question?.(accepted);
      draw();
    };
    const bar = h(RecorderBar, { orders, document, onStop, onPick, ...(question && { onAnswer }) });
    if (aimed) undoZoom(host.container);
    render([isTop && bar, aimed && h('div', { class: 'aim', style: aimed })], host.container);
  };
  const settle = (): void => {
    for (const question of questions.splice(0)) question(false);
  };
  signal.addEventListener('abort', () => {
    settle();
    clearTimeout(ending);
    render(null, host.container);
  });
  return {
    isOurs: host.isOurs,
    settle,
    askPoint: () =>
      new Promise(answer => {
        if (!isTop || !orders) return answer(false);
        questions.push(answer);
        draw();
      }),
    show(given) {
      orders = given;
      clearTimeout(ending);
      const { recording, picking, problem } = orders;
      const shown = isTop
        ? recording || picking !== undefined || (wasRecording && problem !== undefined)
        : picking !== undefined;
      wasRecording = recording;
      if (!shown) return hide();
      host.show();
      draw();
      if (!recording && !picking) ending = setTimeout(hide, farewell);
    },
    aim(place) {
      const { x = 0, y = 0, width = 0, height = 0 } = place ?? {};
      const px = (value: number): string => `${value}px`;
      aimed =
        width > 0 && height > 0
          ? { translate: `${px(x)} ${px(y)}`, width: px(width), height: px(height) }
          : undefined;
      draw();
    },
    hideDuring(task) {
      hiding += 1;
      host.container.className = 'hidden';
      let shown = false;
      const show = (): void => {
        if (shown) return;
        shown = true;
        clearTimeout(latest);
        hiding -= 1;
        if (hiding === 0) host.container.className = '';
      };
      const latest = setTimeout(show, longestHiding);
      void task.then(show);
    },
    place() {
      const bar = host.container.querySelector('.card');
      if (!bar || hiding > 0) return [];
      const { x, y, width, height } = bar.getBoundingClientRect();
      return [{ x, y, width, height }];
    },
  };
};
