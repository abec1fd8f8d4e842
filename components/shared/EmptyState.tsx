import type { ComponentChildren } from 'preact';

/** What stands where a list is empty: why, and what to do about it. */
export const EmptyState = ({ text, children }: { text: string; children?: ComponentChildren }) => (
  <div class="empty">
    <p>{text}</p>
    {children}
  </div>
);
