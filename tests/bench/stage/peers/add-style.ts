/** Puts a style sheet into the page, as a bundler of an application would. */
export const addStyle = (css: string): void => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
};
