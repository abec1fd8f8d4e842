/** Line drawings on a field of 16 by 16 that a step at its target shows. */
export const stageIcons = {
  close: 'M4 4l8 8M12 4l-8 8',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  lesson:
    'M8 4.2C6.5 3 4.5 2.8 2.5 3v9.2c2-.2 4 0 5.5 1.2 1.5-1.2 3.5-1.4 5.5-1.2V3c-2-.2-4 0-5.5 1.2zM8 4.2v9.2',
} as const;
