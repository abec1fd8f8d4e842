import type { RecordedEvent, SubjectKind } from './recorded-event.ts';

/** A real action of the person: what becomes one step. */
export interface FoldedAction {
  action: 'click' | 'double-click' | 'input' | 'select' | 'check';
  subject: string;
}

/** What is not told yet. */
export interface FoldState {
  /** Clicks on a control that could still become a double-click. */
  held?: { subject: string; at: number; clicks: number };
  /** A field that was clicked and may have opened something. */
  opened?: string;
  /** A field that was typed in and is not committed. */
  typing?: string;
  /** The action told last. */
  last?: FoldedAction & { at: number };
}

/** How long a click is held back, in milliseconds: most double-clicks take less than half as long. */
export const holdFor = 350;
/** Clicks on the same control closer than this are one: a label passes its click on to its control. */
const echo = 20;
/** A click so soon after a double-click belongs to it, in milliseconds: the usual time of the operating systems. */
const tripleClick = 500;

/**
 * Folds what the browser tells into what the person did: two clicks and a double-click are one double-click, typing is
 * one input when it is committed, the click that put the focus into the field is part of it, a tick is a check and not
 * a click as well. It is pure; the caller lets it know when time goes by.
 */
export const foldActions = (state: FoldState, event: RecordedEvent): [FoldState, FoldedAction[]] => {
  const next: FoldState = { ...state };
  const actions: FoldedAction[] = [];
  const tell = (action: FoldedAction['action'], subject: string): void => {
    actions.push({ action, subject });
    next.last = { action, subject, at: event.at };
  };
  const releaseHeld = (): void => {
    if (!next.held) return;
    for (let click = 0; click < next.held.clicks; click++) tell('click', next.held.subject);
    delete next.held;
  };
  const releaseOpened = (): void => {
    if (next.opened !== undefined && next.typing !== next.opened) tell('click', next.opened);
    delete next.opened;
  };
  const commit = (subject: string): void => {
    // Dates and sliders commit again and again: it is one filling in as long as nothing else is done.
    const again = next.last?.action === 'input' && next.last.subject === subject;
    if (!again) tell('input', subject);
    if (next.typing === subject) delete next.typing;
    if (next.opened === subject) delete next.opened;
  };

  if (event.type === 'time') {
    if (next.held && event.at - next.held.at >= holdFor) releaseHeld();
    return [next, actions];
  }
  if (event.type === 'unload') {
    releaseHeld();
    releaseOpened();
    if (next.typing !== undefined) commit(next.typing);
    return [next, actions];
  }

  const { subject, kind, at } = event;
  if (next.held && next.held.subject !== subject) releaseHeld();
  const acts = event.type === 'press' || event.type === 'click' || event.type === 'double-click';
  if (acts && next.opened !== undefined && next.opened !== subject) releaseOpened();

  switch (event.type) {
    case 'press':
      break;
    case 'click':
      if (kind === 'opener') next.opened = subject;
      if (kind !== 'control') break;
      if (isAfterDoubleClick(next, subject, at)) break;
      if (!next.held) next.held = { subject, at, clicks: 1 };
      else if (at - next.held.at >= echo) next.held = { subject, at, clicks: next.held.clicks + 1 };
      break;
    case 'double-click':
      if (kind !== 'control') break;
      delete next.held;
      if (!isAfterDoubleClick(next, subject, at)) tell('double-click', subject);
      break;
    case 'typed':
      if (takesText(kind)) next.typing = subject;
      break;
    case 'change':
      if (kind === 'toggle') tell('check', subject);
      else if (kind === 'select') tell('select', subject);
      else if (takesText(kind)) commit(subject);
      break;
    case 'leave':
      if (next.typing === subject) commit(subject);
      break;
  }
  return [next, actions];
};

const takesText = (kind: SubjectKind): boolean => kind === 'field' || kind === 'opener';

const isAfterDoubleClick = ({ last }: FoldState, subject: string, at: number): boolean =>
  last?.action === 'double-click' && last.subject === subject && at - last.at < tripleClick;
