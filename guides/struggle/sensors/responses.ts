import { pageNoise } from './page-noise.ts';
import type { SensorContext } from './sensor.ts';

/** How long after a press the page is watched for an answer, in ms: Faro's longest wait. */
const watchFor = 10_000;
/** How long the page is watched after the person did anything, in ms: to learn what it does by itself. */
const learnFor = 4000;
/** Scrolling, focus and changes this soon after the person's own scrolling or typing are theirs, in ms. */
const ownDoing = 250;
/** A class that only shows that something is pressed is taken off again within this many ms. */
const settled = 350;
/** What an answer changed and is as before within this many ms was taken back. Own choice: flashes that confirm something stay longer. */
const takenBack = 700;
/** What is drawn anew, the same as before, this soon after a press in ms is no answer. Later it may have been asked for. */
const redrawn = 250;
/** Records looked at in one batch: more of them are a change in any case. */
const mostRecords = 300;

/** Changes remembered in case they are taken back: more of them stay. */
const mostChanges = 20;

/** What a press belongs to: text that changes elsewhere (a clock, a counter), and not at once, is no answer to it. */
const surroundings =
  'form,fieldset,dialog,[role=dialog],[role=menu],[role=tablist],section,article,nav,aside,li,tr,main';
/** Words of classes that show where pointer and focus are. */
const passing = /\S*(focus|active|hover|press|ripple|touch|waves)\S*/gi;
const wanted = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  characterDataOldValue: true,
};

/** Watches for the answers to a press. */
export interface ResponseWatch {
  /** A press begins: the pointer goes down, or a key. */
  arm(element: Element): void;
  /** Whether the page has answered since the press began. */
  answered(): boolean;
  /** The person scrolled or typed. */
  ownDoing(): void;
  /** The pointer moved. */
  moved(): void;
  /** Whether something that was put into the page since the last press stands there: what was dropped, not what was dragged along. */
  broughtTo(x: number, y: number): boolean;
}

/** Told of what changed. */
export type ChangeListener = (records: readonly MutationRecord[]) => void;

/** Tells when the page does something that could be an answer. */
export const senseResponses = (context: SensorContext, onChange: ChangeListener): ResponseWatch => {
  const { window, signal, emit, now, at, listen } = context;
  const { document } = window;
  const noise = pageNoise();
  let pressed: Element | null = null;
  let pressedAt = -watchFor;
  let answered = false;
  let doneAt = -learnFor;
  let movedAt = 0;
  let observing = false;
  let until = 0;
  let timer = 0;
  let changes: Change[] = [];
  let lasting = false;
  let settling = 0;
  let mutatedAt = 0;
  let handling = false;
  let added: Element[] = [];
  let classes = new WeakMap<Element, string>();

  const tell = (lasts = true): void => {
    if (now() - pressedAt > watchFor) return;
    answered = true;
    if (lasts) lasting = true;
    emit({ type: 'response' });
  };
  const settle = (): void => {
    window.clearTimeout(settling);
    if (pressed && !lasting && changes[0] && changes.every(isAsBefore)) {
      emit({ type: 'reverted', ...at(pressed) });
    }
    changes = [];
    lasting = false;
  };
  const observer = new window.MutationObserver(records => {
    const time = now();
    mutatedAt = time;
    const calm = time - Math.max(pressedAt, doneAt) > 2500 && time - movedAt > ownDoing;
    let answers = false;
    for (const record of records.slice(0, mostRecords)) {
      const node = record.target;
      // A shadow root is no element, and stands for its host.
      const element =
        node.nodeType === 1 ? (node as Element) : (node.parentElement ?? (node as ShadowRoot).host);
      // The root's own children are Handrail's stage and other extensions; the head is style sheets and scripts.
      if (
        !element ||
        element === element.ownerDocument.documentElement ||
        element.closest('head,script,style,noscript')
      )
        continue;
      if (added.length < mostRecords) added.push(...([...record.addedNodes] as Element[]));
      // What the page does in the very task of the press it does because of it, also to its clocks.
      const silly = !handling && noise.isNoise(node, time, calm, time - pressedAt < ownDoing);
      // Nothing was pressed, or too long ago.
      const late = time - pressedAt > watchFor;
      if (late || (answers && lasting) || silly || time - doneAt <= ownDoing) continue;
      if (isAnswer(record, element, pressed as Element, time - pressedAt < redrawn, classes, tell)) {
        answers = true;
        const change = changeOf(record);
        const has = (of?: Node): boolean =>
          changes.some(({ node, name }) => node === of && name === record.attributeName);
        // What was put in since the press is taken out again.
        if (has(record.removedNodes[0])) continue;
        if (!change || changes.length > mostChanges) lasting = true;
        else if (!has(change.node)) changes.push(change);
      }
    }
    if (answers) {
      tell(false);
      window.clearTimeout(settling);
      settling = window.setTimeout(settle, takenBack);
    }
    onChange(records.slice(0, mostRecords));
  });
  const rest = (): void => {
    if (now() < until - 50) timer = window.setTimeout(rest, until - now());
    else {
      observer.disconnect();
      observing = false;
      added = [];
    }
  };
  const observe = (ms: number): void => {
    until = Math.max(until, now() + ms);
    if (observing) return;
    observing = true;
    observer.observe(document, wanted);
    timer = window.setTimeout(rest, ms);
  };
  const arm = (element: Element): void => {
    settle();
    pressed = element;
    pressedAt = now();
    // The key that presses a button is no typing.
    doneAt = -learnFor;
    answered = false;
    added = [];
    classes = new WeakMap();
    observe(watchFor);
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      observer.observe(root, wanted);
    }
    for (const other of neighbours(window)) observer.observe(other, wanted);
  };

  const own = (): boolean => now() - doneAt < ownDoing;
  listen('pointerdown click keydown', () => {
    handling = true;
    window.setTimeout(() => {
      handling = false;
    });
  });
  listen('scroll', () => own() || tell());
  // What is typed answers nothing; what a press ticks, picks or moves does.
  listen('input change', event => (event as InputEvent).inputType || own() || tell());
  listen(
    'toggle play pause visibilitychange beforeunload pagehide beforeprint popstate hashchange submit',
    () => tell(),
  );
  listen('blur', event => event.target === window && tell());
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', ({ isTrusted }) => isTrusted && tell(), { signal });
  listen('selectionchange', () => {
    if (!document.getSelection()?.isCollapsed && !pressed?.matches('a,button,[role=button]')) tell();
  });
  listen('focusin', event => {
    const to = event.composedPath()[0] as Element;
    if (!own() && pressed && to.nodeType === 1 && !pressed.contains(to) && !to.contains(pressed)) tell();
  });
  listen('animationstart transitionrun', event => {
    const on = event.target as Element;
    const soon = now() - pressedAt < 300;
    if (soon && !pressed?.contains(on) && !on.contains(pressed) && !on.closest('a,button')) tell();
  });
  // The file chooser is opened by a press of the page's own on a field for files.
  window.addEventListener(
    'click',
    event => !event.isTrusted && (event.target as Element).matches?.('[type=file]') && tell(),
    { capture: true, passive: true, signal },
  );
  const entries = new window.PerformanceObserver(() => {
    // What only a style sheet shows or moves; what nodes move is judged by the nodes.
    if (now() - pressedAt < 1500 && now() - mutatedAt > ownDoing) tell();
  });
  entries.observe({ type: 'layout-shift' });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    observer.disconnect();
    entries.disconnect();
  });
  return {
    arm,
    answered: () => answered,
    ownDoing() {
      doneAt = now();
      observe(learnFor);
    },
    moved() {
      movedAt = now();
      observe(learnFor);
    },
    broughtTo: (x, y) =>
      added.some(each => {
        const box = each.isConnected && each.getBoundingClientRect?.();
        return box && box.left < x && x < box.right && box.top < y && y < box.bottom;
      }),
  };
};

/** The documents around and inside that scripts of this origin may reach: a press in a frame is often answered outside. */
const neighbours = (window: Window): Document[] => {
  const found: Document[] = [];
  try {
    for (let inner = window as Window; inner !== inner.parent; inner = inner.parent)
      found.push(inner.parent.document);
  } catch {
    // Another origin's.
  }
  for (const frame of [...window.document.querySelectorAll('iframe')].slice(0, 5)) {
    if (frame.contentDocument) found.push(frame.contentDocument);
  }
  return found;
};

/** Something that an answer changed or put in, and how it was before. */
interface Change {
  node: Node;
  /** The attribute; null for the text and for what stands in it. */
  name: string | null;
  /** The attribute's value, or the text. */
  before: string | null;
  /** What stood in it. */
  stood?: Node[];
}

/** @returns undefined where it cannot be told whether it is taken back: something was taken out */
const changeOf = (record: MutationRecord): Change | undefined => {
  const { type, target: node, attributeName: name, oldValue: before, addedNodes, removedNodes } = record;
  if (type !== 'childList') return { node, name, before };
  if (node.childNodes.length === addedNodes.length) return { node, name, before, stood: [...removedNodes] };
  const [put] = addedNodes;
  return put && !removedNodes[0] ? { node: put, name, before } : undefined;
};

// What was put in and is gone again is as before, too.
const isAsBefore = ({ node, name, before, stood }: Change): boolean =>
  !node.isConnected ||
  (stood
    ? areEqual(stood, node.childNodes)
    : (name ? (node as Element).getAttribute(name) : node.textContent) === before);

const areEqual = (some: readonly Node[], others: ArrayLike<Node>): boolean =>
  some.length === others.length && some.every((node, index) => node.isEqualNode(others[index] as Node));

const isAnswer = (
  record: MutationRecord,
  at: Element,
  pressed: Element,
  soon: boolean,
  /** The classes of elements before the press. */
  classes: WeakMap<Element, string>,
  later: () => void,
): boolean => {
  const inside = pressed.contains(at);
  const { type, attributeName, oldValue } = record;
  if (type === 'attributes') {
    if (!inside)
      return !at.contains(pressed) || !/^(style|class)$/.test(attributeName ?? '') || changed(record);
    if (attributeName === 'style' || !changed(record)) return false;
    if (attributeName !== 'class') return true;
    const before = classes.get(at) ?? strip(oldValue);
    classes.set(at, before);
    setTimeout(() => strip(at.getAttribute('class')) !== before && later(), settled);
    return false;
  }
  const [added, removed] = [[...record.addedNodes], [...record.removedNodes]];
  if (soon && added[0] && areEqual(added, removed)) return false;
  const nodes = [...added, ...removed];
  if (inside) return type === 'characterData' || nodes.some(node => node.textContent !== '');
  if (
    nodes.some(node => node.nodeType === 1 && !/^(style|script|link|meta)$/.test((node as Element).localName))
  ) {
    return true;
  }
  return soon || ((pressed.closest(surroundings) ?? pressed.parentNode)?.contains(at) ?? false);
};

const strip = (value: string | null): string => (value ?? '').replace(passing, '').trim();

const changed = ({ target, attributeName, oldValue }: MutationRecord): boolean =>
  strip((target as Element).getAttribute(attributeName ?? '')) !== strip(oldValue);
