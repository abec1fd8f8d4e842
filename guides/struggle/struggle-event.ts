import type { PathStep } from './path-step.ts';

/** What is the same for everything that happens at an element. Nothing here holds text, a value or a key's character. */
interface AtElement {
  /** The structural key: the same for the same control, also after it was drawn anew. */
  target: string;
  /**
   * A number for the control within this document; the worker makes one of it that holds in the tab. A control that is
   * drawn anew keeps it; the rows of a list differ.
   */
  id: number;
}

/** What the sensors tell the detectors. Times are milliseconds of one monotonic clock. */
export type StruggleEvent = { at: number } & (
  | ({
      /** The person pressed something. */
      type: 'press';
      /** `control`: it looks as if it did something; `disabled`: it says that it does nothing now; `plain`: neither. */
      sort: 'control' | 'disabled' | 'plain';
      /** The page answered between the pointer's going down and the click. */
      answered: boolean;
      /** The page says that it is at work, so that waiting is all there is to do. */
      busy: boolean;
      /** The number of the form or dialog that it is in; 0 for none. */
      form: number;
      /** It only opens or shuts something: a menu, a tab, a branch of a tree. */
      opens?: true | undefined;
    } & AtElement)
  /** The page did something. */
  | { type: 'response' }
  /** All that a press changed is as it was before: a switch snaps back, a menu shuts at once. */
  | ({ type: 'reverted' } & AtElement)
  /** A request that began with the last press is still under way. */
  | { type: 'pending' }
  /** An error was shown or a request refused, soon after something was pressed. `pressedAt`: when, where it is known. */
  | ({ type: 'error'; pressedAt?: number } & AtElement)
  /**
   * Made by the worker: a request that began at `begun` was refused, or could not be sent. `place` is the checksum of
   * the address without its query (`checksumOf`).
   */
  | { type: 'refused'; begun: number; place: string }
  /**
   * A field, or the form around it, was found wrong after an attempt to send it. `atLoad`: the page came with it, so that
   * it is of an attempt only where a form was sent before.
   */
  | ({ type: 'invalid'; atLoad?: true | undefined } & AtElement)
  /**
   * A field was changed by the person; `fill`: by a program on the person's behalf. A run of changes of one sort is told
   * twice: at its first change and at its third, when it is no longer a typing mistake.
   */
  | ({ type: 'edit'; how: 'insert' | 'erase' | 'pick' | 'fill'; change: 1 | 3; form: number } & AtElement)
  /** A form was sent, or what looks like its main button was answered. */
  | { type: 'submit'; form: number }
  /** Another search than the last was sent off. */
  | ({ type: 'query' } & AtElement)
  | { type: 'undo' | 'redo'; target?: string }
  /** Help was asked for: F1, or something that is called help. */
  | { type: 'help'; target?: string }
  /** The pointer rested on a control of a group of alternatives. */
  | ({ type: 'hover'; group: number } & AtElement)
  /** The scrolling turned round. `span`: how far it had gone since the turn before, in heights of the window. */
  | { type: 'scroll-turn'; span: number }
  /** The pointer turned round five times on an axis, quickly. */
  | { type: 'pointer-turns'; axis: 'x' | 'y' }
  /** Something that looks as if it could be dragged was dragged. `moved` is false when all is as before. */
  | ({ type: 'drag'; moved: boolean } & AtElement)
  /**
   * The sensors have begun in a frame, the top one included, so that its numbers begin anew; it comes before the `visit`
   * that it leads to. A page that the browser has kept and shows again tells it again.
   */
  | { type: 'loaded' }
  /**
   * Made by the worker: a page was come to. `place` is the checksum of its address, query included
   * (`checksumOf`), `page` is its pattern; `did` counts presses and
   * edits at the place left, in all frames.
   */
  | { type: 'visit'; place: string; page: string; did: number; back: boolean }
  /**
   * Made by the worker, which knows the published guides, of what was done where there is one: of the sensors' events
   * nothing else is. `edit`: something was put into a field.
   */
  | {
      type: 'path';
      how: 'press' | 'edit' | 'visit';
      /** The steps of guides that were done by it, several of one guide where the same is done again and again. Empty: off every path. */
      steps: readonly PathStep[];
      /** The guides that know the page, as numbers. */
      known: readonly number[];
      /** The guides of which a run is under way, as numbers: help was asked for. */
      helped: readonly number[];
      /** The address, query included: its checksum as a number. */
      place: number;
      /** The page it was done on, or come to. */
      page: string;
      /** The control, as in other events; 0 for a visit. */
      id: number;
    }
  /** Time passed. */
  | { type: 'tick' }
);
