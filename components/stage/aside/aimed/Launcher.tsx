import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isUncovered } from '../../../../guides/act/is-uncovered.ts';
import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import type { LauncherView } from '../../../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../../../guides/contracts/stage-words.ts';
import { fill } from '../../../shared/fill.ts';
import { followElement } from '../../follow-element.ts';
import { Icon } from '../../Icon.tsx';
import type { Place } from '../../place-of-element.ts';
import type { StageTools } from '../../stage-tools.ts';
import { trusted } from '../../trusted.ts';
import { undoZoom } from '../../undo-zoom.ts';
import { aimedIcons } from './aimed-icons.ts';
import { besidePlace } from './beside-place.ts';
import { isClearOfControls } from './is-clear-of-controls.ts';
import { useElements } from './use-elements.ts';

/** How often it is looked whether something has come over the element, in milliseconds: nothing tells of that. */
const look = 250;

/** What a launcher is drawn from. */
export interface LauncherProps {
  launcher: LauncherView;
  words: StageWords;
  tools: StageTools;
  /** Its name among the launchers. */
  name: string;
  /** Where the launchers stand that are seen, by their names. */
  taken: Map<string, Rectangle>;
}

/** A button or a badge beside an element. It is not there while its element is not there, or out of sight, or covered. */
export const Launcher = ({ launcher, words, tools, name, taken }: LauncherProps) => {
  const { label, title, guide, id, target } = launcher;
  const button = useRef<HTMLButtonElement>(null);
  const [light] = useElements([target], name, tools);
  const [isShown, setShown] = useState(false);
  const element = light?.element;
  useLayoutEffect(() => {
    const mark = button.current;
    const around = mark?.parentElement;
    if (!mark || !around || !element) return setShown(false);
    const stop = new AbortController();
    let latest: Place | undefined;
    let isFree = false;
    const settle = (): void => {
      taken.delete(name);
      isFree = isUncovered(element, tools.platform);
      const place = isFree && latest ? placeFor(mark, around, latest) : null;
      const box = place && { ...place, width: mark.offsetWidth, height: mark.offsetHeight };
      setShown(Boolean(box));
      if (!box) return;
      taken.set(name, box);
      undoZoom(around);
      mark.style.translate = `${box.x}px ${box.y}px`;
    };
    followElement({
      element,
      region: target.region,
      card: mark,
      onPlace(place) {
        latest = place;
        settle();
      },
      signal: stop.signal,
    });
    const timer = setInterval(() => {
      if (isFree !== isUncovered(element, tools.platform)) settle();
    }, look);
    return () => {
      stop.abort();
      clearInterval(timer);
      taken.delete(name);
    };
  }, [element]);

  const placeFor = (
    mark: HTMLElement,
    around: HTMLElement,
    { seen }: Place,
  ): { x: number; y: number } | null => {
    if (seen.width < 1 || seen.height < 1) return null;
    const { clientWidth, clientHeight } = tools.document.documentElement;
    const viewport = { width: clientWidth, height: Math.min(clientHeight, window.innerHeight) };
    const size = { width: mark.offsetWidth, height: mark.offsetHeight };
    const isFree = (box: Rectangle): boolean =>
      ![...taken.values()].some(other => overlap(box, other)) &&
      isClearOfControls(box, tools.document, tools.platform);
    return besidePlace(seen, size, viewport, around.matches('[dir=rtl] *'), isFree);
  };

  const does = fill(words.aimed.startGuide, { label, title });
  return (
    <button
      ref={button}
      type="button"
      class={`launcher ${launcher.look}${isShown ? ' card' : ''}`}
      aria-label={does}
      title={does}
      onClick={trusted(() => tools.say({ type: 'stage/launcher-pressed', guide, launcher: id }))}
      onKeyDown={trusted(event => event.key === 'Escape' && tools.leaveFocus())}
    >
      <Icon path={aimedIcons.hint} />
      {launcher.look === 'button' && <span>{label}</span>}
    </button>
  );
};

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
