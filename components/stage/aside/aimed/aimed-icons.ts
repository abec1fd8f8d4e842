/** Line drawings on a field of 16 by 16 that stand at targets. */
export const aimedIcons = {
  fault: 'M8 2.2l6.2 11.3H1.8zM8 6.6v3M8 11.6h.01',
  right: 'M3 8.5l3.2 3.2L13 4.8',
  hint: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.9h.01',
  does: 'M8.8 1.8L3.5 9h4l-.8 5.2L12.5 7h-4z',
  hand: 'M5.5 8V3.8a1.2 1.2 0 0 1 2.4 0V7m0-.6a1.2 1.2 0 0 1 2.4 0V8m0-.6a1.1 1.1 0 0 1 2.2 0v2.8a4 4 0 0 1-4 4H8a4 4 0 0 1-3.2-1.7L2.9 9.6a1.1 1.1 0 0 1 1.7-1.4l.9 1',
} as const;
