/** The stage's style sheet as text, as the bundler gives it. */
declare module '*/stage.css?inline' {
  const css: string;
  export default css;
}
