const paths = {
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  lesson:
    'M8 4.2C6.5 3 4.5 2.8 2.5 3v9.2c2-.2 4 0 5.5 1.2 1.5-1.2 3.5-1.4 5.5-1.2V3c-2-.2-4 0-5.5 1.2zM8 4.2v9.2',
} as const;

/** A small line drawing that goes with a text or an `aria-label` beside it. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg class="drawing" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
