const controls =
  'a[href],button,summary,label,[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=switch],' +
  '[role=checkbox],[role=radio],[role=treeitem],[onclick],input[type=button],input[type=submit],' +
  'input[type=reset],input[type=image],input[type=checkbox],input[type=radio]';

/** Pressing these answers by itself, in ways that no script sees. */
const selfAnswering =
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]),textarea,select,' +
  'option,canvas,video,audio,iframe,embed,object,[contenteditable=""],[contenteditable=true],' +
  'a[download],a[target=_blank],a[href^="mailto:"],a[href^="tel:"]';

/** How far up a hand cursor is looked for, as Mixpanel does. */
const ancestors = 5;

/** The control that a person would say they pressed, or null where nothing looks as if it did something. */
export const actionable = (path: readonly EventTarget[]): Element | null => {
  const elements = path.filter((each): each is Element => each instanceof Element);
  if (elements.some(each => each.matches(selfAnswering))) return null;
  const control = elements.find(each => each.matches(controls));
  if (control) return control;
  const near = elements.slice(0, ancestors);
  const view = near[0]?.ownerDocument.defaultView;
  return near.find(each => view?.getComputedStyle(each).cursor === 'pointer') ?? null;
};
