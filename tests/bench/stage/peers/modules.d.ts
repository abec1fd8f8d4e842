/** The peers are installed only for the bench, so their own types are not at hand. What is used of them is named here. */
declare module 'driver.js' {
  export const driver: (settings: {
    stagePadding: number;
    steps: { element: string | Element; popover: { description: string } }[];
  }) => { drive(): void };
}
declare module 'shepherd.js' {
  const Shepherd: {
    Tour: new (settings: {
      useModalOverlay: boolean;
    }) => { addStep(step: object): void; start(): Promise<void> };
  };
  export default Shepherd;
}
declare module 'intro.js' {
  interface Tour {
    setOptions(options: object): Tour;
    start(): Promise<Tour>;
  }
  const introJs: { tour(): Tour };
  export default introJs;
}
declare module 'react-joyride' {
  export const Joyride: unknown;
}
declare module 'react' {
  export const createElement: (kind: unknown, properties: object) => object;
}
declare module 'react-dom/client' {
  export const createRoot: (container: Element) => { render(node: object): void };
}
