import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A table that scrolls by itself where the page is narrow, and can be reached by the keyboard for that. */
export const TableRegion = ({ caption, children }: { caption: string; children: ComponentChildren }) => {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-region" aria-labelledby={id} tabIndex={0}>
      <table class="table">
        <caption id={id} class="visually-hidden">
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
};
