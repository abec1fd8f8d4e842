/** Line drawings on a field of 16 by 16 that asides show. */
export const asideIcons = {
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  check: 'M3 8.5l3.2 3.2L13 4.8',
} as const;
