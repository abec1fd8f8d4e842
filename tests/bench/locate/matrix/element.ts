/** Makes an element; attributes that are empty are left out. */
export const element = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string | null)[]
): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  made.append(...children.filter(child => child !== null));
  return made;
};
