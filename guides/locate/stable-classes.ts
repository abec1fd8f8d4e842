import { isGenerated } from './is-generated.ts';

/** Words that tell a state of the moment or a breakpoint, not what the element is. */
const passing =
  /(^|[-_])(active|focus(ed)?|hover(ed)?|selected|open(ed)?|closed|disabled|enabled|loading|checked|expanded|collapsed|current|visible|hidden|show|in|enter|leave|appear|dirty|touched|valid|invalid|pristine|untouched|ltr|rtl|dark|light|odd|even|first|last|has-(error|success))($|[-_])/i;

/** Words of the class attribute that a person chose and that do not tell a passing state; at most eight. */
export const stableClasses = (element: Element): string[] => {
  const found: string[] = [];
  for (const word of element.classList) {
    if (word.length > 1 && !passing.test(word) && !/[:[\]/]/.test(word) && !isGenerated(word))
      found.push(word);
    if (found.length === 8) break;
  }
  return found;
};
