/** A page that does, on purpose or not, what makes life hard for somebody who draws above it. */
export interface HostilePage {
  /** What it does, as the end of the sentence "on …". */
  name: string;
  /** The document. */
  source: string;
  /** Default: `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
  /** Further documents, by what is added to the page's own path. */
  parts?: Record<string, string>;
  /** What the page begins to do once the step is shown: a script of its own. */
  begins?: string;
  /** The frames around the target, from the outside in, by their paths below the page's own. */
  frames?: string[];
  /** Where the target is: selectors from the outermost frame to the element. Default: `#save`. */
  target?: string[];
  /** What the page counts presses of. Default: `#other`. */
  pressed?: string[];
  /** The person cannot press the target, because the page keeps them from it. */
  unpressable?: true;
  /** The expression by which it counts. Default: `window.pressed`. */
  counts?: string;
  /** The target can be seen through whatever lies under the step. */
  paints?: true;
  /** Handrail's buttons hear the person, and the page is as deaf as it makes itself: no step moves on by what happens there. */
  deaf?: true;
  /** Handrail came to the page after the page's own scripts, so it hears nothing of the person, and says so. */
  late?: true;
  /** An expression of the page that is true when it held out to the end. Default: none. */
  holds?: string;
  /**
   * The page wins while it goes on: nothing of the step may be seen anywhere but at its target, and nothing is done that
   * the person did not do. The script ends it, and the step is back.
   */
  until?: string;
}
