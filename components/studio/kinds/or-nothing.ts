/** The object, or undefined where it holds nothing. */
export const orNothing = <Content extends object>(content: Content): Content | undefined =>
  Object.keys(content).length > 0 ? content : undefined;
