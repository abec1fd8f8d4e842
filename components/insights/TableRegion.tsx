import type { ComponentChildren } from 'preact';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';

/** A table that scrolls by itself where the page is narrow, and can be reached by the keyboard for that. */
export const TableRegion = ({ caption, children }: { caption: string; children: ComponentChildren }) => {
  const { words } = usePage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-region" aria-label={fill(words.insights.table, { caption })} tabIndex={0}>
      <table class="table">
        <caption class="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  );
};
