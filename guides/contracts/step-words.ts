/** Handrail's own words in the steps that stand alone. `{…}` are places. */
export interface StepWords {
  /** Gives an answer or an opinion to those who read it. */
  send: string;
  /** "Characters left: {count}" */
  charactersLeft: string;
  /** What the field for a free answer is called. */
  yourAnswer: string;
  /** What 1 of 5 means, and what 5 means. */
  ratingLow: string;
  ratingHigh: string;
  /** How likely one would recommend something, at 0 and at 10. */
  recommendLow: string;
  recommendHigh: string;
  chooseOne: string;
  chooseSeveral: string;
  /** "{done} of {all} done" */
  tasksDone: string;
  taskDone: string;
  /** "Start: {task}" */
  startTask: string;
  start: string;
  startLesson: string;
  lessonGone: string;
  questionGone: string;
  /** "Time left: {time}" */
  timeLeft: string;
  timeUp: string;
  /** Said before the page that a button leads to. */
  leadsTo: string;
  /** Said before the name of another web site that a button leads to. */
  leadsToSite: string;
  /** What the field for a message to a colleague is called. */
  message: string;
  /** Handrail sends nothing by itself. */
  sendsNothing: string;
  copy: string;
  copied: string;
  notCopied: string;
  openMail: string;
  /** "Was this guide helpful?" */
  helpful: string;
  yes: string;
  no: string;
  /** What the field for more words about the guide is called. */
  addWords: string;
  thanks: string;
}
