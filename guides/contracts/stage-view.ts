import type { Locale } from '../schema/locale.ts';
import type { RichText } from '../schema/rich-text.ts';
import type { Advance } from '../schema/step.ts';
import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { Target } from '../schema/target.ts';
import type { StageWords } from './stage-words.ts';
import type { StepView } from './step-view.ts';

export type { StepView } from './step-view.ts';

/** The question "shall I help?", ready to draw. */
export interface OfferView {
  id: string;
  /** What is offered. */
  kind: 'guide' | 'lesson';
  title: string;
  /** What Handrail noticed, so that the offer can say why it is there. */
  because: StruggleKind;
  /** Steps of the guide or cards of the lesson. */
  length: number;
  /** Why it is made, in plain sentences: what was noticed, why now, and what is left of the budget. */
  why?: string[];
}

/** A run, ready to draw. */
export interface RunView {
  id: string;
  revision: number;
  title: string;
  status: 'active' | 'completed';
  /** Steps in the guide. */
  length: number;
  step: StepView;
  /** Whether the tab is on the step's page. */
  place: 'here' | 'elsewhere';
  /** An address of the step's page, where its pattern names just one. */
  address?: string;
  canGoBack: boolean;
  /**
   * The step after this one, where it is certain and on the same page. A person who fills in a field and goes straight
   * on to press a button does both before the worker can answer.
   */
  upcoming?: { target: Target; advance: Advance };
  /** An author's trial, which is not counted. */
  preview: boolean;
}

/** A button or a badge beside an element that starts a guide, in the person's language. */
export interface LauncherView {
  guide: string;
  version: number;
  /** The launcher's name within the guide. */
  id: string;
  label: string;
  look: 'button' | 'badge';
  target: Target;
  /** What the guide is called. */
  title: string;
}

/** One card, in the person's language. */
export type CardView =
  | { kind: 'text'; id: string; text: RichText }
  | { kind: 'picture'; id: string; source: string; description: string; text?: RichText }
  | {
      kind: 'question';
      id: string;
      question: RichText;
      choices: { id: string; text: string }[];
      /** What the person chose and whether it was right, once it was answered. */
      answer?: { choice: string; correct: boolean; correctChoices: string[]; feedback?: RichText };
    };

/** A card that asks something. */
export type QuestionView = Extract<CardView, { kind: 'question' }>;

/** An open lesson, ready to draw. */
export interface LessonView {
  session: string;
  title: string;
  /** 1 for the first card. */
  number: number;
  length: number;
  card: CardView;
  /** The card before and the card after this one. */
  previous?: string;
  next?: string;
}

/**
 * How the stage looks in this workspace: properties of `.stage`, with their values. Colours are given for light and dark.
 * The stage adds `--page-font`, which only the page knows.
 */
export type ThemeTokens = Readonly<Partial<Record<`--${string}` | 'color-scheme', string>>>;

/** All that a stage shows in one tab. It is a function of what is stored, and can be asked for at any time. */
export interface StageView {
  /** When it was read, in milliseconds of one clock. Views can overtake each other on their way; the later one holds. */
  readAt: number;
  locale: Locale;
  direction: 'ltr' | 'rtl';
  words: StageWords;
  /** Where it is not Handrail's own. */
  theme?: ThemeTokens;
  offer?: OfferView;
  run?: RunView;
  lesson?: LessonView;
  /** Those of this page, where no run is under way. */
  launchers?: LauncherView[];
}

/** The worker shows a new view. */
export interface ShowView {
  type: 'stage/show';
  view: StageView;
}
