import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page, named by its heading. */
export const Section = ({
  heading,
  text,
  children,
}: {
  heading: string;
  /** What the part is about, in a sentence. */
  text?: string;
  children: ComponentChildren;
}) => {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {text && <p class="muted">{text}</p>}
      {children}
    </section>
  );
};
