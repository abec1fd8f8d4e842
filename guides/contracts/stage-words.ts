import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { AimedWords } from './aimed-words.ts';
import type { StepWords } from './step-words.ts';

/** Handrail's own words on the stage. They travel in the view, so that the stage carries no catalogue. `{…}` are places. */
export interface StageWords {
  /** The region's name for screen readers. */
  handrail: string;
  /** "Press {keys} to move between the page and Handrail." */
  shortcut: string;
  offerBecause: Record<StruggleKind, string>;
  /** "Shall I show you how: {title}?" */
  offerGuide: string;
  offerLesson: string;
  take: string;
  dismiss: string;
  moreChoices: string;
  silenceGuide: string;
  silenceSite: string;
  silenceToday: string;
  /** "Why this offer?" */
  whyOffer: string;
  silenceKind: string;
  silenceHour: string;
  /** "Step {number} of {length}" */
  progress: string;
  next: string;
  back: string;
  skip: string;
  pause: string;
  leave: string;
  close: string;
  finish: string;
  more: string;
  less: string;
  /** "Learn: {title}" */
  openLesson: string;
  preview: string;
  searching: string;
  /** "This step's place is not on this page right now." */
  absent: string;
  unsure: string;
  tryAgain: string;
  /** "This step is on another page." */
  elsewhere: string;
  goThere: string;
  /** "Done. You finished “{title}”." */
  completed: string;
  /** "Card {number} of {length}" */
  card: string;
  right: string;
  wrong: string;
  chooseAnswer: string;
  notConnected: string;
  /** The page keeps the person's presses from the stage. */
  notHeard: string;
  /** In the steps that stand alone. */
  steps: StepWords;
  /** In the steps at a target. */
  aimed: AimedWords;
}
