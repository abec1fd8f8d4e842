/** Whether a control takes what a person does to it. A click on a disabled one is no click. */
export const isActive = (element: Element): boolean =>
  !element.matches(':disabled') && !element.closest('[aria-disabled="true"], [inert]');
