import { truthClass } from './render-antd.ts';
import { truthMark } from './render-html.ts';

/** Marks what Material UI draws by itself and gives no attribute a way to: a day, and the sections of a date. */
export const markMuiParts = (): void => {
  for (const element of document.querySelectorAll(`[class*="${truthClass}"]`)) {
    const word = [...element.classList].find(one => one.startsWith(truthClass)) ?? '';
    const days = element.querySelectorAll('button[class*="MuiPickersDay-"]:not([class*="hidden"])');
    const hit = days[14] ?? element.querySelector('[role="group"]');
    if (!hit) continue;
    element.classList.remove(word);
    hit.setAttribute(truthMark, word.slice(truthClass.length));
  }
};
