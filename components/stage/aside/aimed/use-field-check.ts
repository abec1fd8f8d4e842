import { useEffect, useRef, useState } from 'preact/hooks';
import { checkField, type FieldFault } from '../../../../guides/fields/check-field.ts';
import { valueOfField } from '../../../../guides/fields/value-of-field.ts';
import { eventPath } from '../../../../guides/locate/event-path.ts';
import { watchAction } from '../../../../guides/play/watch-action.ts';
import type { FieldRule } from '../../../../guides/schema/field-rule.ts';
import type { StageTools } from '../../stage-tools.ts';

/** How long the person has to pause before what they are writing is looked at, in milliseconds. */
const pause = 1200;

/** What is to be said of a field. */
export interface FieldState {
  /** What is wrong with it, once the person committed it or paused. */
  fault: FieldFault | null;
  /** It holds something, and that is right. */
  isRight: boolean;
}

/** How a field is checked. */
export interface FieldCheck {
  element: Element;
  rule: FieldRule;
  tools: StageTools;
  /** The person committed it, and nothing is wrong with it. */
  onDone(): void;
}

/**
 * Checks in the page what a field holds, and keeps nothing but which part of the rule it does not keep. A fault is said
 * after the person has committed the field or paused, and taken back as soon as it is mended.
 */
export const useFieldCheck = ({ element, rule, tools, onDone }: FieldCheck): FieldState => {
  const [state, setState] = useState<FieldState>({ fault: null, isRight: false });
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const window = element.ownerDocument.defaultView;
    if (!window) return;
    let other: Element | undefined;
    let shown: FieldFault | null = null;
    let isCommitted = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const isEmpty = (): boolean => valueOfField(element)?.trim() === '';
    /** A password is nobody's to look at: there is nothing wrong with it, and nothing right. */
    const isFilled = (): boolean => Boolean(valueOfField(element)?.trim());
    const look = (): FieldFault | null => {
      const value = valueOfField(element);
      const against = other && valueOfField(other);
      return value === null ? null : checkField(rule, value, against ?? undefined);
    };
    const show = (fault: FieldFault | null): void => {
      shown = fault;
      setState({ fault, isRight: fault === null && isFilled() });
    };
    const finish = (): void => {
      stop.abort();
      show(null);
      done.current();
    };
    const commit = (): void => {
      isCommitted = true;
      const fault = look();
      if (fault) {
        show(fault);
        watchCommit();
      } else finish();
    };
    const watchCommit = (): void =>
      watchAction({
        advance: { on: 'input' },
        window,
        platform: tools.platform,
        element: () => element,
        onDone: commit,
        signal,
      });
    const onPause = (): void => {
      const fault = look();
      // What is empty is being begun.
      if (fault !== 'required') show(fault);
    };
    const onInput = (event: Event): void => {
      if (!event.isTrusted) return;
      const path = eventPath(event, tools.platform);
      clearTimeout(timer);
      if (path.includes(element)) {
        isCommitted = false;
        if (shown && look() === null) show(null);
        timer = setTimeout(onPause, pause);
      } else if (other && path.includes(other) && shown === 'compare' && look() === null) {
        show(null);
      }
    };
    /** Leaving a field empty tells nobody else, and mending the other field is what mends a comparison. */
    const onLeave = (event: Event): void => {
      if (!event.isTrusted) return;
      const path = eventPath(event, tools.platform);
      if (path.includes(element) && isEmpty()) show(look());
      else if (other && path.includes(other) && isCommitted && look() === null) finish();
    };

    if (rule.compare) {
      tools.watch(
        rule.compare.with,
        sight => {
          other = sight.state === 'found' ? sight.element : undefined;
        },
        signal,
      );
    }
    const options = { capture: true, passive: true, signal } as const;
    window.addEventListener('input', onInput, options);
    window.addEventListener('focusout', onLeave, options);
    watchCommit();
    setState({ fault: null, isRight: look() === null && isFilled() });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [element]);
  return state;
};
