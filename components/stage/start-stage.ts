import { render } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import type { Result } from '../../guides/contracts/result.ts';
import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import { bringRowIn } from '../../guides/locate/bring-row-in.ts';
import type { LocatePlatform } from '../../guides/locate/platform.ts';
import { sharedAside } from './aside/shared-aside.ts';
import cards from './cards.css?inline';
import controls from './controls.css?inline';
import { isOlderView } from './is-older-view.ts';
import { keepFocus } from './keep-focus.ts';
import parts from './parts.css?inline';
import { createPersistentClient, type WorkerPort } from './persistent-client.ts';
import { Stage, type StageProps } from './Stage.tsx';
import theme from './theme.css?inline';
import { createTopLayerHost } from './top-layer-host.ts';
import { watchSight } from './watch-sight.ts';

/** How often it is checked that the extension is still there while something is shown, in milliseconds. */
const pulse = 3000;

/** What a stage is started with. */
export interface StageOptions {
  document: Document;
  port: WorkerPort<StageMessage, Result<StageView>>;
  platform: LocatePlatform;
  /** Ends the stage: a newer one took over, or the extension is gone. */
  signal: AbortSignal;
}

/** A stage in one tab. */
export interface RunningStage {
  /** Draws a view that the worker sent by itself. */
  show(view: StageView): void;
  /** Takes everything away. */
  stop(): void;
}

/** Starts a stage: it asks the worker what to show, shows it above the page, and tells what the person does. */
export const startStage = ({
  document,
  port,
  platform: given,
  signal: outer,
}: StageOptions): RunningStage => {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const host = createTopLayerHost(document, theme + cards + parts + controls, signal);
  // What Handrail itself shows is no part of the page.
  const platform: LocatePlatform = { ...given, isOurs: host.isOurs };
  let view: StageView | undefined;
  let trouble = false;
  let isBringing = false;
  let asideRefused = false;

  const show = (next: StageView): void => {
    if (signal.aborted || (view && isOlderView(next, view))) return;
    view = next;
    asideRefused = false;
    draw();
  };
  const client = createPersistentClient({
    port,
    onAnswer: answer => answer.ok && show(answer.value),
    onTrouble(now) {
      if (trouble === now) return;
      trouble = now;
      draw();
    },
    onGone: () => end.abort(),
    signal,
  });
  const say = (message: StageMessage): void => void client.say(message);
  const bringAside = async (): Promise<void> => {
    if (isBringing) return;
    isBringing = true;
    // Where the browser allows it, the script is there before the answer, which is then drawn with it.
    await client.say({ type: 'stage/aside' });
    asideRefused = !sharedAside.mount;
    draw();
    isBringing = false;
  };
  const tools: StageProps['tools'] = {
    document,
    platform,
    say,
    bringAside: () => void bringAside(),
    leaveFocus: keepFocus(host, document, signal),
    bringRowIn: (target, stop) => bringRowIn(target, document, { platform, signal: stop }),
    watch: (target, onSight, stop) => watchSight(target, { document, platform, onSight, signal: stop }),
  };
  const draw = (): void => {
    if (!view || signal.aborted) return;
    const shows = view.offer || view.run || view.lesson || view.launchers;
    if (shows) host.show();
    render(
      jsx(Stage, { view, trouble: trouble || asideRefused, deaf: host.isDeaf(), tools }),
      host.container,
    );
    if (!shows) host.hide();
  };

  const refresh = (): void => {
    if (document.visibilityState !== 'visible') return;
    client.hurry();
    say({ type: 'stage/view' });
  };
  document.addEventListener('visibilitychange', refresh, { signal });
  window.addEventListener('pageshow', event => event.persisted && refresh(), { signal });
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, refresh, { signal });
  const beat = setInterval(() => {
    if (view && !port.connected()) end.abort();
    // Asks once more for the aside, or says what has come to light.
    else if (asideRefused || host.isDeaf()) draw();
  }, pulse);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    render(null, host.container);
  });
  say({ type: 'stage/view' });
  return { show, stop: () => end.abort() };
};
