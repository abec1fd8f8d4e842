/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that can be pressed. */
export interface SeenButton extends Box {
  name: string;
  /** A press in its middle goes to it, and to nothing above it. */
  onTop: boolean;
}

/** What the world of the extension sees of the stage and the page. */
export interface StageSight {
  /** Hosts of Handrail in the document. More than one is one too many. */
  hosts: number;
  ring?: Box;
  card?: Box & { text: string };
  buttons: SeenButton[];
  /** What is said at the edge of the window. */
  said: string;
  target?: Box;
  pressed?: Box;
}

/**
 * Looks into the closed shadow root of the stage. It runs in the extension's own world of the page, which nothing in the
 * page can change, and so must be whole in itself.
 *
 * @param target where the target is: selectors from the outermost frame to the element
 * @param pressed the same for what the page counts presses of
 */
export const lookAtStage = (target: string[], pressed: string[]): StageSight => {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
  };
  const rootOf = (of: Opened): ShadowRoot | null =>
    chrome?.dom ? chrome.dom.openOrClosedShadowRoot(of) : (of.openOrClosedShadowRoot ?? null);
  const boxOf = (of: Element, dx = 0, dy = 0): Box => {
    const { x, y, width, height } = of.getBoundingClientRect();
    return { x: x + dx, y: y + dy, width, height };
  };
  const boxAt = (path: string[]): Box | undefined => {
    let within: Document | null | undefined = document;
    let [dx, dy] = [0, 0];
    for (const [index, selector] of path.entries()) {
      const element: Element | null | undefined = within?.querySelector(selector);
      if (!element) return undefined;
      if (index === path.length - 1) return boxOf(element, dx, dy);
      const { x, y } = element.getBoundingClientRect();
      [dx, dy] = [dx + x + element.clientLeft, dy + y + element.clientTop];
      within = (element as HTMLIFrameElement).contentDocument;
    }
    return undefined;
  };
  const roots = [...document.querySelectorAll('[popover="manual"]')].flatMap(host => {
    const root = rootOf(host);
    return root?.querySelector('.stage') ? [{ host, root }] : [];
  });
  const [first] = roots;
  const [targetBox, pressedBox] = [boxAt(target), boxAt(pressed)];
  const sight: StageSight = {
    hosts: roots.length,
    buttons: [],
    said: first?.root.querySelector('.trouble')?.textContent ?? '',
    ...(targetBox && { target: targetBox }),
    ...(pressedBox && { pressed: pressedBox }),
  };
  if (!first) return sight;
  const { host, root } = first;
  const ring = root.querySelector('.ring');
  if (ring && getComputedStyle(ring).visibility === 'visible') sight.ring = boxOf(ring);
  const card = root.querySelector<HTMLElement>('.card');
  if (!card || getComputedStyle(card).visibility !== 'visible') return sight;
  sight.card = { ...boxOf(card), text: card.innerText };
  sight.buttons = [...card.querySelectorAll('button')].map(button => {
    const box = boxOf(button);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = root.elementFromPoint(x, y);
    const onTop = document.elementFromPoint(x, y) === host && hit !== null && button.contains(hit);
    return { ...box, name: button.ariaLabel ?? button.innerText, onTop };
  });
  return sight;
};
