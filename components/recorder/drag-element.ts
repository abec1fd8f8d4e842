/** Lets the person drag an element by itself, not by its buttons, out of the way of what they want to press. */
export const dragElement = (element: HTMLElement, signal: AbortSignal): void => {
  let moved = { x: 0, y: 0 };
  element.addEventListener(
    'pointerdown',
    start => {
      if (!start.isTrusted || start.button !== 0 || (start.target as Element).closest('button')) return;
      const from = moved;
      const box = element.getBoundingClientRect();
      const drop = new AbortController();
      element.setPointerCapture(start.pointerId);
      const move = (event: PointerEvent): void => {
        const x = between(event.clientX - start.clientX, -box.left, window.innerWidth - box.right);
        const y = between(event.clientY - start.clientY, -box.top, window.innerHeight - box.bottom);
        moved = { x: from.x + x, y: from.y + y };
        element.style.translate = `${moved.x}px ${moved.y}px`;
      };
      const until = { signal: AbortSignal.any([signal, drop.signal]) };
      element.addEventListener('pointermove', move, until);
      for (const type of ['pointerup', 'pointercancel']) {
        element.addEventListener(type, () => drop.abort(), until);
      }
    },
    { signal },
  );
};

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
