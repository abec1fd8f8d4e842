const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/**
 * The keys that lead from the page into the stage and back. F6 moves between the parts of a window in every desktop
 * system, and browsers leave it to pages together with this key. On Apple systems Ctrl+F6 belongs to the system.
 */
export const stageKeys = {
  /** How they are written for the person. */
  get label(): string {
    return isApple() ? '⌘F6' : 'Ctrl+F6';
  },
  /** Whether they were pressed. */
  match: (event: KeyboardEvent): boolean =>
    event.key === 'F6' &&
    !event.altKey &&
    !event.shiftKey &&
    (isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey),
};
