import { h, render } from 'preact';
import type { StageView } from '../../../guides/contracts/stage-view.ts';
import type { RunProps } from '../run-props.ts';
import { Aside } from './Aside.tsx';
import aimed from './aimed/aimed.css?inline';
import css from './aside.css?inline';
import steps from './steps/steps.css?inline';

/** A step's target that is not there to be shown. */
export interface MissingTarget {
  state: 'searching' | 'absent' | 'unsure';
  onTryAgain(): void;
}

/** What an aside is drawn from. */
export interface AsideProps
  extends Pick<StageView, 'words' | 'lesson' | 'run' | 'offer' | 'launchers'>,
    Pick<RunProps, 'tools' | 'onOpenLesson'> {
  /** The language of the words. Only a step whose target is missing is drawn without it. */
  locale?: StageView['locale'];
  /** The person opened the lesson just now. */
  opened?: boolean;
  /** Why the run's step is not shown at its target. */
  missing?: MissingTarget;
}

/** An aside on the stage. */
export interface MountedAside {
  /** Draws it, and again when something has changed. */
  update(props: AsideProps): void;
  /** Takes it away. */
  unmount(): void;
}

/**
 * Makes a place in the stage's shadow root ready for asides.
 *
 * @param place an empty element inside the stage, so that its theme holds here too
 */
export const mountAside = (place: HTMLElement): MountedAside => {
  const { ownerDocument: document, namespaceURI } = place;
  // In a document that is no HTML, such as a drawing, elements are none of HTML's by themselves.
  const style = document.createElementNS(namespaceURI, 'style');
  style.textContent = css + steps + aimed;
  const container = document.createElementNS(namespaceURI, 'div');
  place.append(style, container);
  return {
    update: props => render(h(Aside, props), container),
    unmount() {
      render(null, container);
      place.replaceChildren();
    },
  };
};
