import type { Fault } from './fault.ts';

/** A fault as one sentence for a person: what is wrong, and what becomes of it. */
export const tellFault = (fault: Fault): string => {
  switch (fault.kind) {
    case 'unreachable':
      return 'The server does not answer; it is tried again by itself.';
    case 'nonsense':
      return `What answered is not a Handrail server, or speaks otherwise (${fault.what}); sign in to the network if it asks for that.`;
    case 'refused':
      return fault.title;
    case 'content':
      return `New content was not taken, and what is here stays: ${fault.what}`;
    case 'device':
      return `This device could not do it (${fault.what}); make room, or restart the browser.`;
    case 'cancelled':
      return 'It was ended before it was done; nothing is lost.';
    case 'overtaken':
      return 'Another window of this browser is at it.';
  }
};
