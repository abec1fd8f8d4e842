/** The recorder's style sheet as text, as the bundler gives it. */
declare module '*/recorder.css?inline' {
  const css: string;
  export default css;
}
