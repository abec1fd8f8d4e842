/** The element of the frame that a document is shown in, where it is of the same site; otherwise null. */
export const frameAround = ({ defaultView }: Document): HTMLElement | null => {
  try {
    return (defaultView?.frameElement as HTMLElement | null | undefined) ?? null;
  } catch {
    return null;
  }
};
