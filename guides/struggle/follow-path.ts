import { documentNumbers } from './document-numbers.ts';
import { isOnPath } from './is-on-path.ts';
import type { OpenPath } from './open-path.ts';
import type { PathEvent } from './path-event.ts';
import type { PathStep } from './path-step.ts';

/** How long a person counts as active after something was done, in ms. Own choice: longer than what is taken for hesitation, 7 s. */
const activeFor = 10_000;
/** Steps done that are remembered, the latest. */
const remembered = 12;

/** A path after an event. */
export interface PathTurn {
  /** Undefined: nobody is on it. */
  path?: OpenPath;
  /** A step was done that brings the person further. */
  gotOn: boolean;
  /** The last step was done. */
  ends: boolean;
}

/** Follows one guide's path over an event. Pure. */
export const followPath = (before: OpenPath | undefined, guide: number, event: PathEvent): PathTurn => {
  const path = before && passTime(before, event);
  const own = event.steps.filter(each => each.guide === guide);
  const step = path ? likeliest(path, own) : own[0];
  if (!step) return path ? { path: stray(path, event), gotOn: false, ends: false } : none;
  const inOrder = path !== undefined && step.after <= path.furthest && path.furthest < step.step;
  if (step.step >= step.of) return { gotOn: false, ends: inOrder || (path !== undefined && isOnPath(path)) };
  if (!path) return { path: begin(step, event), gotOn: false, ends: false };
  if (!inOrder && !isOnPath(path) && step.step !== path.last) {
    return { path: begin(step, event), gotOn: false, ends: false };
  }
  const { usual: _, ...rest } = path;
  const done = [...path.done, { step: step.step, place: event.place, id: event.id }].slice(-remembered);
  const next: OpenPath = { ...path, done, last: step.step, at: event.at, away: false };
  if (step.step > path.furthest) {
    const further: OpenPath = {
      ...rest,
      ...standing,
      done,
      last: step.step,
      at: event.at,
      furthest: step.step,
      target: step.target,
      page: event.page,
      inOrder: path.inOrder + (inOrder ? 1 : 0),
      ...usualOf(step),
    };
    return { path: further, gotOn: true, ends: false };
  }
  const again = path.done.some(
    each =>
      each.step === step.step && each.place === event.place && documentNumbers.mayBeSame(each.id, event.id),
  );
  // The same step at another record, or one that was passed over, is work; so is what is put into a field.
  if (!again || event.how === 'edit')
    return { path: { ...next, ...atWork }, gotOn: isOnPath(path), ends: false };
  if (step.step < path.last) next.returns = [...path.returns, event.at].slice(-remembered);
  return { path: next, gotOn: false, ends: false };
};

const none: PathTurn = { gotOn: false, ends: false };
const atWork = { returns: [], active: 0, strays: 0 };
const standing = { ...atWork, stood: false, away: false, leaves: false, sent: false };
const usualOf = ({ usual }: PathStep) => (usual === undefined ? {} : { usual });

const begin = (step: PathStep, { at, place, page, id }: PathEvent): OpenPath => ({
  ...standing,
  guide: step.guide,
  furthest: step.step,
  target: step.target,
  page,
  last: step.step,
  inOrder: 1,
  done: [{ step: step.step, place, id }],
  at,
  ...usualOf(step),
});

/** Of several steps that it could be: the next one, else the same again, else one that was done, else any further on. */
const likeliest = ({ furthest, last }: OpenPath, steps: PathStep[]): PathStep | undefined =>
  steps.find(each => each.after <= furthest && furthest < each.step) ??
  steps.find(each => each.step === last) ??
  steps.findLast(each => each.step <= furthest) ??
  steps[0];

const passTime = (path: OpenPath, { at, how, known }: PathEvent): OpenPath => ({
  ...path,
  leaves: false,
  sent: path.sent && how === 'visit',
  active: path.active + Math.max(0, Math.min(at - path.at, activeFor)),
  at: known.includes(path.guide) ? at : path.at,
});

/** Something was done that is no step. */
const stray = (path: OpenPath, { how, known }: PathEvent): OpenPath => {
  const here = known.includes(path.guide);
  if (how === 'visit') return { ...path, away: !here, leaves: !here && !path.away && !path.sent };
  if (!here || path.away) return path;
  // Whoever puts something into a field is at work, if not on the path.
  if (how === 'edit') return { ...path, ...atWork };
  return { ...path, strays: path.strays + 1 };
};
