import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import { type Corner, useFreeCorner } from '../use-free-corner.ts';

/** A card that stands in a corner of the viewport and moves to another one rather than cover the field in use. */
export interface CornerCardProps {
  /** The region's name. */
  label: string;
  document: Document;
  class?: string;
  /** `dialog` for what the person opened themself. */
  role?: 'region' | 'dialog';
  card?: RefObject<HTMLElement | null>;
  /** Where it may stand, best place first. Default: any corner. */
  corners?: readonly Corner[] | undefined;
  /** What Esc does while the focus is inside. */
  onEscape(): void;
  children: ComponentChildren;
}

/** Draws such a card. */
export const CornerCard = (props: CornerCardProps) => {
  const own = useRef<HTMLElement>(null);
  const card = props.card ?? own;
  useFreeCorner(card, props.document, props.corners);
  return (
    <section
      ref={card}
      class={`card corner ${props.class ?? ''}`}
      role={props.role ?? 'region'}
      aria-label={props.label}
      tabIndex={-1}
      onKeyDown={trusted(event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onEscape();
      })}
    >
      {props.children}
    </section>
  );
};
