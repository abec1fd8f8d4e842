import type { FieldRule } from '../schema/field-rule.ts';
import type { RichText } from '../schema/rich-text.ts';
import type { Advance } from '../schema/step.ts';
import type { Target } from '../schema/target.ts';
import type { QuestionView } from './stage-view.ts';

/** What the stage is to look for in the page, because a condition asks for it. */
export interface FactAsk {
  /** The name under which the answer is told. */
  key: string;
  /** Whether the element is there, or whether the field holds anything. */
  about: 'element' | 'field';
  target: Target;
}

/** What every step has. */
interface SharedView {
  id: string;
  /** 1 for the first. */
  number: number;
  text: RichText;
  note?: RichText;
  target?: Target;
  /** What moves the run on. What stands alone moves on by a button. */
  advance: Advance;
  /** A lesson that the step offers to open. */
  lesson?: { id: string; title: string };
  optional: boolean;
  /** The recorded page, to be named where the step is elsewhere. */
  page: string;
  /**
   * What is to be looked for and told: with `stage/step-noted` where the step is `undecided`, waits, or has tasks, and with
   * whatever else is said of the step.
   */
  asks?: FactAsk[];
  /** It is not known yet whether the step is needed: look first, show nothing, and tell `stage/step-noted`. */
  undecided?: true;
  /** A callout at one target with nothing else to it: the stage draws it alone. All else is the aside's. */
  plain?: true;
  /** The step could not be shown, and this is said in its place. `stage/step-skipped` then takes the author's route. */
  failure?: RichText;
}

/** What every step at a target has. */
interface AimedView extends SharedView {
  target: Target;
  /** What happens where the target stays absent or unsure, before `stage/step-failed` is told. */
  otherwise?: {
    /** How long to go on looking beyond the usual, in seconds. `stage/step-failed` before that is not heard. */
    waitSeconds?: number;
    /** Other targets that would do, tried in order. */
    alternatives?: Target[];
    /** The one that was found before, from 0. */
    found?: number;
  };
}

/** Something that can be chosen. */
interface ChoiceView {
  id: string;
  text: string;
}

/** What Handrail does for the person in a step of the kind `action`. */
export type ActionView =
  | { type: 'click' }
  | { type: 'select'; option: string }
  | { type: 'type'; text: string }
  /** Asks the person for the text under this label. */
  | { type: 'ask-and-type'; label: string };

/** The step at hand, in the person's language, with all that drawing it takes. */
export type StepView =
  /** `others` are ringed as well; `spotlight` dims the rest of the page. */
  | (AimedView & { kind: 'callout'; others?: Target[]; spotlight?: true })
  | (SharedView & { kind: 'message'; as: 'card' | 'modal' | 'banner' | 'slide-out' })
  | (AimedView & { kind: 'beacon' })
  /** Done when the field was committed and `checkField` finds no fault with it. */
  | (AimedView & { kind: 'input-tip'; rule: FieldRule })
  | (SharedView & {
      kind: 'checklist';
      tasks: {
        id: string;
        text: string;
        done: boolean;
        /** The guide that `stage/task-started` starts, where it is there. */
        guide?: string;
      }[];
    })
  | (SharedView & { kind: 'lesson' })
  /** `question` is missing where the lesson is not there any more. */
  | (SharedView & { kind: 'question'; question?: QuestionView })
  | (SharedView & {
      kind: 'survey';
      answer:
        | { type: 'rating' | 'recommend' }
        | { type: 'choice'; multiple: boolean; choices: ChoiceView[] }
        /** At most so many UTF-16 code units. */
        | { type: 'text'; most: number };
      /** Who reads the answer. */
      readBy: string;
    })
  | (AimedView & {
      kind: 'action';
      does: ActionView;
      /** The author and the organisation allow that Handrail does it; otherwise the person does. */
      allowed: boolean;
    })
  /** `until`: when the time is up, in epoch milliseconds. `stage/step-timed-out` is told then. */
  | (SharedView & { kind: 'wait'; until: number })
  /** Shows nothing: look for what it asks, and tell `stage/step-noted`. */
  | (SharedView & { kind: 'branch' })
  /** Taken there when the person presses the button. */
  | (SharedView & { kind: 'jump'; address: string })
  | (SharedView & {
      kind: 'ask';
      /** To be shown, changed and copied. */
      message: string;
      /** The address of the message for the person's mail program, where the author named somebody. */
      mailto?: string;
    })
  | (SharedView & {
      kind: 'end';
      feedback?: {
        /** Who reads it. */
        readBy: string;
        /** How many UTF-16 code units of own words may be added, or 0. */
        words: number;
        /** It was given. */
        given: boolean;
      };
    });
