import type { Guide } from '../schema/guide.ts';

/** One playing of one guide by one person. It is stored after every change, so that nothing is lost with the worker. */
export interface Run {
  /** UUIDv7. */
  id: string;
  guide: string;
  version: number;
  by: 'offer' | 'person' | 'launcher' | 'task';
  /** The run with the checklist whose task began this one. It goes on when this one has ended. */
  parent?: string;
  status: 'active' | 'paused' | 'completed' | 'left';
  /** The step at hand, or the last one. */
  step: string;
  /** Grows with every change. What was said of an older revision comes too late and is not counted. */
  revision: number;
  /** Arrivals at steps so far, this one included: 1 at the start. */
  visit: number;
  /** The step at hand was on the screen, or could not be shown: each is told once a visit. */
  shown: boolean;
  failed: boolean;
  /** Which of the step's alternatives was found in the place of its target, from 0. */
  alternative?: number;
  /** The steps that were shown on the way here, for going back. */
  trail: string[];
  /** It is known that the step at hand is not done already, or the person has come back to it. */
  decided?: boolean;
  /** When the person came to the step at hand, in epoch milliseconds. */
  arrivedAt?: number;
  /** Answers given in lessons of this run and to its question steps: choice by `lesson/card`. */
  answers: Record<string, string>;
  /** Answers to surveys that branches can ask about, by step: a number, or the choices. Own words are not among them. */
  responses?: Record<string, number | string[]>;
  /** Tasks of checklists that are done, by step. */
  tasks?: Record<string, string[]>;
  /** The person has said what they think of the guide. */
  gaveFeedback?: boolean;
  startedAt: number;
  changedAt: number;
  /** The person has read that the run is completed. */
  closed: boolean;
  /** An author's trial: the draft as it was. It is not counted. */
  preview?: Guide;
}
