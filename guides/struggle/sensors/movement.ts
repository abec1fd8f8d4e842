import { composedParent } from '../../locate/composed-parent.ts';
import { pressableRoles } from './pressable-roles.ts';
import type { ResponseWatch } from './responses.ts';
import type { SensorContext } from './sensor.ts';

/** Alternatives: what a person chooses among. */
const choices = `a[href],button,label,${pressableRoles}`;
/** A pointer that rests on a control this long in ms has not only come across it. */
const rest = 120;
/** Movements shorter than this, in pixels, turn nothing round. */
const jitter = 6;
/** Five turns that take longer than this, in ms, are how people point. */
const quick = 700;
/** Movements with the button held that are longer than this, in pixels, are a drag. */
const drag = 24;
const dragged = '[draggable=true],[role=slider],[class*=drag i],[class*=handle i],[class*=sortable i]';
/** How long scrolling goes on after a wheel, a key or a finger set it off, in ms: smooth scrolling eases out for so long. */
const momentum = 1000;
/** How long a drag may take to show its effect, in ms. */
const settles = 500;

/** Tells of hovering, of turns in scrolling and pointing, and of drags. Cheap: most moves cost one comparison. */
export const senseMovement = (
  { window, emit, now, at, listen, pathOf }: SensorContext,
  watch: Pick<ResponseWatch, 'moved' | 'ownDoing' | 'broughtTo'>,
): void => {
  let over: { element: Element; at: number } | null = null;
  let pointer = '';
  listen<PointerEvent>('pointerover', event => {
    const place = `${event.x} ${event.y}`;
    // What comes under a pointer that rests is the page's doing.
    if (place === pointer) return;
    pointer = place;
    const time = now();
    if (over && time - over.at > rest && over.element.isConnected) {
      // Whatever holds another choice as well is what is chosen in.
      let group = over.element.parentElement;
      while (group && !group.querySelectorAll(choices)[1]) group = group.parentElement;
      emit({ type: 'hover', ...at(over.element), group: group ? at(group).id : 0 });
    }
    const element = (event.target as Element).closest(choices);
    over = element && { element, at: time };
  });

  const turn = { x: { at: 0, way: 0, turns: 0, since: 0 }, y: { at: 0, way: 0, turns: 0, since: 0 } };
  listen<PointerEvent>('pointermove', event => {
    watch.moved();
    for (const axis of ['x', 'y'] as const) {
      const on = turn[axis];
      const by = event[axis] - on.at;
      if (Math.abs(by) < jitter) continue;
      const way = Math.sign(by);
      if (on.way === -way && ++on.turns > 4) {
        if (now() - on.since < quick) emit({ type: 'pointer-turns', axis });
        on.turns = 0;
        on.since = now();
      }
      on.at = event[axis];
      on.way = way;
    }
  });

  // Until when scrolling is the person's: pages scroll by themselves, too.
  let scrollsUntil = 0;
  listen('wheel touchmove keydown pointermove pointerup', () => {
    scrollsUntil = now() + momentum;
  });
  let scroll = { node: null as EventTarget | null, y: 0, from: 0, way: 0 };
  listen('scroll', event => {
    const node = event.target;
    const y = node === window.document ? window.scrollY : (node as Element).scrollTop;
    if (scroll.node !== node) scroll = { node, y, from: y, way: 0 };
    const way = Math.sign(y - scroll.y);
    if (way !== 0 && way === -scroll.way && now() < scrollsUntil) {
      const span = Math.abs(scroll.y - scroll.from) / window.innerHeight;
      emit({ type: 'scroll-turn', span });
      scroll.from = scroll.y;
    }
    scroll.y = y;
    if (way !== 0) scroll.way = way;
  });
  listen('wheel touchmove', watch.ownDoing);

  let held: { element: Element; x: number; y: number; place: string } | null = null;
  const geometryOf = (element: Element): string => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const parent = composedParent(element);
    const order = parent ? [...parent.children].indexOf(element) : -1;
    // What is in a map moves, and the map does not.
    const inner = element.firstElementChild?.getBoundingClientRect();
    return `${[x, y, width, height, inner?.x ?? 0, inner?.y ?? 0].map(Math.round)} ${parent ? at(parent).id : 0} ${order}`;
  };
  const end = (event: PointerEvent): void => {
    const had = held;
    held = null;
    if (!had || Math.hypot(event.x - had.x, event.y - had.y) < drag) return;
    window.setTimeout(() => {
      const moved =
        !had.element.isConnected ||
        geometryOf(had.element) !== had.place ||
        watch.broughtTo(event.x, event.y);
      emit({ type: 'drag', ...at(had.element), moved });
    }, settles);
  };
  listen<PointerEvent>('pointerdown', event => {
    // Nothing is heard of a scroll bar before it is let go.
    scrollsUntil = Infinity;
    const first = pathOf(event)[0] as Element;
    const { cursor, touchAction } = window.getComputedStyle(first);
    // What takes the fingers' movements from the browser wants them itself.
    const hand =
      /grab|move|resize/.test(cursor) || (event.pointerType === 'touch' && /none|pan/.test(touchAction));
    // What is drawn on them nobody sees move.
    const element = /^(canvas|video)$/.test(first.localName)
      ? null
      : (first.closest(dragged) ?? (hand ? first : null));
    held =
      element && event.button === 0 ? { element, x: event.x, y: event.y, place: geometryOf(element) } : null;
  });
  listen<PointerEvent>('pointerup', end);
  listen<PointerEvent>('dragend', end);
};
