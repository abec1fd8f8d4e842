/** The peers are installed only for the bench, so their own types are not at hand. */
declare module '@cypress/unique-selector' {
  const unique: (element: Element) => string;
  export default unique;
}
declare module '@medv/finder' {
  export const finder: (element: Element) => string;
}
declare module 'css-selector-generator' {
  export const getCssSelector: (element: Element, options?: Record<string, unknown>) => string;
}
declare module 'ui5-1/dist/*';
declare module 'ui5-2/dist/*';
