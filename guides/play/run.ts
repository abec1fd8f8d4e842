import type { Guide } from '../schema/guide.ts';

/** One playing of one guide by one person. It is stored after every change, so that nothing is lost with the worker. */
export interface Run {
  /** UUIDv7. */
  id: string;
  guide: string;
  version: number;
  by: 'offer' | 'person';
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
  /** The steps on the way here, for going back. */
  trail: string[];
  /** Answers given in lessons of this run: choice by `lesson/card`. */
  answers: Record<string, string>;
  startedAt: number;
  changedAt: number;
  /** The person has read that the run is completed. */
  closed: boolean;
  /** An author's trial: the draft as it was. It is not counted. */
  preview?: Guide;
}
