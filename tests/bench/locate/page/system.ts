/** What a locator makes of a target: words for it, or null where it cannot. */
export interface System {
  name: string;
  describe: (element: Element) => string | null;
  /** The element, or null for "I do not know" and "it is not there". */
  locate: (recorded: string) => Element | null;
  /** Forgets what was kept of the page; called before each locating that is timed cold. */
  forget?: () => void;
}
