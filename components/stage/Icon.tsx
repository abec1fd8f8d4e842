/**
 * A small line drawing that goes with a text or an `aria-label` beside it.
 *
 * @param props.path what is drawn, on a field of 16 by 16
 */
export const Icon = ({ path }: { path: string }) => (
  <svg class="drawing" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
